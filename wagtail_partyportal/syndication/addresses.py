"""The absolute addresses of a site in one language, made without asking page by page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urljoin

from django.urls import reverse
from django.utils import translation
from wagtail.models import Page, Site

from wagtail_partyportal.core.languages import reverse_for_all
from wagtail_partyportal.core.sites import language_of_site


@dataclass
class SiteAddresses:
    """The addresses on one site, in the language of its front page, whatever language is active.

    ``url_path`` is always a page's, as the page tree stores it.
    """

    site: Site

    @cached_property
    def home(self) -> str:
        """Return the front page's absolute address, which all pages' addresses begin with."""
        parts = self.site.root_page.get_url_parts()
        return self.absolute(parts[2] if parts else "/")  # not parts[1]: another site may begin at the same page

    def absolute(self, url: str) -> str:
        """Return an address of this site in full; one that names a host already is left as it is."""
        return urljoin(f"{self.site.root_url}/", url)

    def path_below_home(self, url_path: str) -> str:
        """Return the page's path without a slash before it: empty for the front page."""
        return url_path[len(self.site.root_page.url_path) :]

    def page(self, url_path: str) -> str:
        return self.home + self.path_below_home(url_path)

    def feed(self, container: Page, feed_format: str) -> str:
        """Return the address of the feed, ``rss`` or ``atom``, of a category or of the whole site."""
        path = self.path_below_home(container.url_path)
        return self.view("feed", path=path, feed_format=feed_format)

    def view(self, name: str, **kwargs: object) -> str:
        """Return the address of one of our own views."""
        with translation.override(language_of_site(self.site)):
            return self.absolute(reverse(f"partyportal:{name}", kwargs=kwargs))

    def view_for_all(self, name: str, **kwargs: object) -> str:
        """Return the address of one of our own views that is the same in every language."""
        return self.absolute(reverse_for_all(f"partyportal:{name}", **kwargs))
