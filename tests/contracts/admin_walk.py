"""A walk through the admin that notes the English it meets."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django.test import Client
from wagtail.models import Page

from tests.conftest import Portal
from wagtail_partyportal.articles.models import ArticlePage

from .visible_words import left_in_english, visible_words

# What no catalogue can change, because Wagtail 8.0 doesn't translate it.
ALLOWED = {
    "Actions",  # said to screen readers only: wagtailadmin/shared/headers/_actions.html
    "Search",  # likewise: the button, out of sight, of wagtailadmin/home.html and wagtailadmin/shared/header.html
    "None",  # in hidden counters, and where a list of the rights of nobody is compared
}


@dataclass
class Walk:
    """A site with something of every kind, and the English that was found on it, by screen."""

    portal: Portal
    names: dict[str, Any]
    found: dict[str, set[str]] = field(default_factory=dict)
    screens: int = 0
    texts: int = 0

    def look(self, client: Client, address: str) -> None:
        url = address.format(**self.names)
        response = client.get(url, follow=True)
        assert response.status_code == 200 or "khong-co" in url, (url, response.status_code)
        assert not any(target.endswith("/admin/") for target, _ in response.redirect_chain), f"{url} is refused"
        self.note(address, response)

    def do(self, client: Client, address: str, **form: Any) -> None:
        """Send a form and note what the next screen says of it."""
        response = client.post(address.format(**self.names), form, follow=True)
        assert response.status_code == 200, (address, response.status_code)
        self.note(f"POST {address}", response)

    def note(self, address: str, response: Any) -> None:
        text = response.content.decode()
        if response["Content-Type"].startswith("application/json"):  # an answer for a dialogue
            text = f'<script type="application/json">{text}</script>'
        self.words(address, text)

    def words(self, address: str, html: str) -> None:
        words = visible_words(html)
        self.screens += 1
        self.texts += len(words)
        if left := left_in_english(words) - ALLOWED:
            self.found[address] = left

    def summary(self) -> str:
        english = sum(map(len, self.found.values()))
        return f"{self.screens} screens and messages with {self.texts} texts: {english} in English\n"


def add_draft(category: Page, title: str, user: Any) -> ArticlePage:
    draft = category.add_child(instance=ArticlePage(title=title, live=False, owner=user))
    draft.save_revision(user=user)
    return draft
