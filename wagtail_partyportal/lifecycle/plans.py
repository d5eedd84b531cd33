"""What an operator says about a site before anything is made."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from wagtail_partyportal.core.errors import PartyPortalError
from wagtail_partyportal.core.text import slugify_vietnamese

_TITLE_LENGTH = 255  # of a page's title and slug, and of a site's name
_KEY = re.compile(r"[a-z][a-z0-9-]{0,49}")
_HOST_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_HOSTNAME = re.compile(rf"{_HOST_LABEL}(?:\.{_HOST_LABEL})*")


class PlanError(PartyPortalError):
    """A plan can't be carried out; ``problems`` names everything that is wrong with it at once."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True)
class CategoryPlan:
    """A category to start with; the slug follows from the title where none is given."""

    title: str
    slug: str = ""
    intro: str = ""
    children: tuple[CategoryPlan, ...] = ()

    @property
    def final_slug(self) -> str:
        return self.slug or slugify_vietnamese(self.title)


@dataclass(frozen=True)
class WebLinkPlan:
    title: str
    url: str


@dataclass(frozen=True)
class WebLinkGroupPlan:
    title: str
    links: tuple[WebLinkPlan, ...]
    display: str = "list"
    place: str = "sidebar"


@dataclass(frozen=True)
class SitePlan:
    """Everything needed to make a site. ``key`` names its home page, collection and group for good.

    ``branding`` holds values of SiteBranding's fields by name. ``counting_page``: readers find a page that tells them
    how visits are counted.
    """

    key: str
    hostname: str
    name: str
    port: int = 80
    is_default: bool = False
    branding: Mapping[str, Any] = field(default_factory=dict)
    categories: tuple[CategoryPlan, ...] = ()
    web_links: tuple[WebLinkGroupPlan, ...] = ()
    counting_page: bool = True

    def validate(self) -> None:
        """Raise PlanError with all problems that the plan itself shows."""
        problems = list(self.problems())
        if problems:
            raise PlanError(problems)

    def problems(self) -> Iterator[str]:
        """Yield what is wrong, in the order in which a person would mend it."""
        if not _KEY.fullmatch(self.key):
            yield f"key {self.key!r}: use small letters a–z, digits and hyphens, a letter first, like quangnam."
        if not _HOSTNAME.fullmatch(self.hostname):
            yield (
                f"hostname {self.hostname!r}: give the bare host name in small letters, like quangnam.example.vn, "
                "without https://, port or path."
            )
        if not 1 <= self.port <= 65535:
            yield f"port {self.port}: use a number from 1 to 65535; 443 for https."
        if not 1 <= len(self.name.strip()) <= _TITLE_LENGTH:
            yield f"name: give the portal's name, as readers will see it, of at most {_TITLE_LENGTH} characters."
        yield from _category_problems(self.categories)


def _category_problems(categories: tuple[CategoryPlan, ...], above: str = "") -> Iterator[str]:
    for category in categories:
        where = f"category {above}{category.title[:60]!r}"
        if len(category.title) > _TITLE_LENGTH:
            yield f"{where}: the title has more than {_TITLE_LENGTH} characters."
        if not category.final_slug:
            yield f"{where}: give it a title with letters, or a slug."
        elif category.final_slug != slugify_vietnamese(category.final_slug):
            better = slugify_vietnamese(category.final_slug) or "tin-tuc"
            yield f"{where}: a page can't have the slug {category.slug!r}; use small letters, like {better[:60]!r}."
        yield from _category_problems(category.children, f"{above}{category.title} › ")
    counts = Counter(category.final_slug for category in categories)
    for slug, count in counts.items():
        if slug and count > 1:
            where = above or "the home page"
            yield f"categories below {where}: {count} of them have the slug {slug!r}; give each its own."
