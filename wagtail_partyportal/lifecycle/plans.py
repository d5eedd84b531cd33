"""What an operator says about a site before anything is made."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from wagtail_partyportal.core.languages import default_language
from wagtail_partyportal.core.text import slugify_vietnamese

from .hostnames import hostname_problem
from .language_codes import language_problems
from .problems import PlanError, Problem

_TITLE_LENGTH = 255  # of a page's title and slug, and of a site's name
_PERSON_LENGTH = 150  # of an invitation's name
_KEY = re.compile(r"[a-z][a-z0-9-]{0,49}")


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
class PagePlan:
    """A page of text to start with, in the menu after the categories; a blank line in ``text`` divides paragraphs."""

    title: str
    slug: str = ""
    intro: str = ""
    text: str = ""
    children: tuple[PagePlan, ...] = ()

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
    links: tuple[WebLinkPlan, ...] = ()
    display: str = "list"
    place: str = "sidebar"


@dataclass(frozen=True)
class AdministratorPlan:
    """Who is invited as the site's first administrator."""

    email: str
    name: str = ""


@dataclass(frozen=True)
class SitePlan:
    """Everything needed to make a site. ``key`` names its home page, collection and groups.

    ``languages`` are the codes of its languages, as in ``("vi", "en")``; empty for the default one only.
    ``branding`` holds values of SiteBranding's fields by name. ``counting_page``: readers find a page that tells them
    how visits are counted.
    """

    key: str
    hostname: str
    name: str
    port: int = 80
    is_default: bool = False
    languages: tuple[str, ...] = ()
    branding: Mapping[str, Any] = field(default_factory=dict)
    categories: tuple[CategoryPlan, ...] = ()
    pages: tuple[PagePlan, ...] = ()
    web_links: tuple[WebLinkGroupPlan, ...] = ()
    counting_page: bool = True
    administrator: AdministratorPlan | None = None

    def validate(self) -> None:
        """Raise PlanError with all problems that the plan itself shows."""
        problems = list(self.problems())
        if problems:
            raise PlanError(problems)

    def problems(self) -> Iterator[Problem]:
        """Yield what is wrong, in the order in which a person would mend it."""
        if not _KEY.fullmatch(self.key):
            yield Problem(
                "key",
                _("Use small letters a–z, digits and hyphens, a letter first, at most 50, like quangnam; not “%s”.")
                % self.key,
            )
        wrong_host = hostname_problem(self.hostname)
        if wrong_host:
            yield Problem("hostname", wrong_host)
        if not 1 <= self.port <= 65535:
            yield Problem("port", _("Use a number from 1 to 65535, 443 for https; not %s.") % self.port)
        if not 1 <= len(self.name.strip()) <= _TITLE_LENGTH:
            yield Problem(
                "name", _("Give the portal's name, as readers will see it, of at most %d characters.") % _TITLE_LENGTH
            )
        if self.languages and default_language() not in self.languages:
            yield Problem("languages", _("The default language “%s” must be among them.") % default_language())
        yield from language_problems(self.languages)
        yield from _page_problems("categories", self.categories)
        yield from _page_problems("pages", self.pages)
        yield from _equal_slugs("categories", (*self.categories, *self.pages))
        if self.administrator is not None:
            yield from _administrator_problems(self.administrator)


def _page_problems(where: str, pages: Sequence[CategoryPlan | PagePlan]) -> Iterator[Problem]:
    for number, page in enumerate(pages, start=1):
        place = f"{where}[{number}]"
        if len(page.title) > _TITLE_LENGTH:
            yield Problem(f"{place}.title", _("The title has more than %d characters.") % _TITLE_LENGTH)
        if not page.final_slug:
            yield Problem(f"{place}.title", _("Give a title with letters, or a slug; not “%s”.") % page.title)
        elif page.final_slug != slugify_vietnamese(page.final_slug):
            yield Problem(
                f"{place}.slug",
                _("A page can't have the slug “%(slug)s”; use small letters, like “%(better)s”.")
                % {"slug": page.slug[:60], "better": (slugify_vietnamese(page.slug) or "tin-tuc")[:60]},
            )
        yield from _page_problems(f"{place}.children", page.children)
        yield from _equal_slugs(f"{place}.children", page.children)


def _equal_slugs(where: str, pages: Sequence[CategoryPlan | PagePlan]) -> Iterator[Problem]:
    for slug, count in Counter(page.final_slug for page in pages).items():
        if slug and count > 1:
            yield Problem(
                where,
                _("%(count)d pages side by side have the slug “%(slug)s”; give each its own.")
                % {"count": count, "slug": slug},
            )


def _administrator_problems(administrator: AdministratorPlan) -> Iterator[Problem]:
    try:
        validate_email(administrator.email)
    except ValidationError:
        yield Problem(
            "administrator.email",
            _("“%s” is no e-mail address; write one like an.nguyen@example.vn.") % administrator.email,
        )
    if len(administrator.name) > _PERSON_LENGTH:
        yield Problem("administrator.name", _("The name has more than %d characters.") % _PERSON_LENGTH)
