"""The life of a site: how one is made from a plan, looked after and made whole again."""
