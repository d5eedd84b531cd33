"""What an operator says about a site before anything is made."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from wagtail_partyportal.core.errors import PartyPortalError
from wagtail_partyportal.core.text import slugify_vietnamese

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


@dataclass(frozen=True)
class SitePlan:
    """Everything needed to make a site. ``key`` names its home page, collection and group for good.

    ``branding`` holds values of SiteBranding's fields by name.
    """

    key: str
    hostname: str
    name: str
    port: int = 80
    is_default: bool = False
    branding: Mapping[str, Any] = field(default_factory=dict)
    categories: tuple[CategoryPlan, ...] = ()
    web_links: tuple[WebLinkGroupPlan, ...] = ()

    def validate(self) -> None:
        """Raise PlanError with all problems of the plan, in the order in which a person would mend them."""
        problems = list(self._problems())
        if problems:
            raise PlanError(problems)

    def _problems(self) -> Iterator[str]:
        if not _KEY.fullmatch(self.key):
            yield f"key {self.key!r}: use small letters a–z, digits and hyphens, beginning with a letter, like quangnam."
        if not _HOSTNAME.fullmatch(self.hostname):
            yield (
                f"hostname {self.hostname!r}: give the bare host name in small letters, like quangnam.example.vn, "
                "without https://, port or path."
            )
        if not 1 <= self.port <= 65535:
            yield f"port {self.port}: use a number from 1 to 65535; 443 for https."
        if not self.name.strip():
            yield "name: give the portal's name, as readers will see it."
        yield from _category_problems(self.categories)


def _category_problems(categories: tuple[CategoryPlan, ...], above: str = "") -> Iterator[str]:
    for category in categories:
        if not category.final_slug:
            yield f"category {above}{category.title!r}: give it a title with letters, or a slug."
        yield from _category_problems(category.children, f"{above}{category.title} › ")
    counts = Counter(category.final_slug for category in categories)
    for slug, count in counts.items():
        if slug and count > 1:
            yield f"categories below {above or 'the home page'}: {count} of them have the slug {slug!r}; give each its own."
