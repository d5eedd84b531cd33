"""Branded Vietnamese news portals, many sites from one Wagtail installation."""

__version__ = "0.1.0"
