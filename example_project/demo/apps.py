from django.apps import AppConfig


class DemoConfig(AppConfig):
    """The demo: three portals and a page that lists them. Remove this app from a project of your own."""

    name = "demo"
    default_auto_field = "django.db.models.BigAutoField"
