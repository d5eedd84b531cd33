"""The life of a site: for now, how one is provisioned."""
