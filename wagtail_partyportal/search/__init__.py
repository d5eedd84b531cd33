"""Search within one site."""
