"""Translations, and how the admin writes dates: ``FORMAT_MODULE_PATH = "wagtail_partyportal.locale"``."""
