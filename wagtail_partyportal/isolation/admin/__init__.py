"""Views of the admin that show and change what belongs to the user's own sites, in place of Wagtail's."""
