"""What a site's editors have decided about its counter, all of it in one query and then from the cache."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import F
from wagtail.models import Page

from wagtail_partyportal.core import caching
from wagtail_partyportal.core.languages import default_language
from wagtail_partyportal.core.navigation import NAVIGATION
from wagtail_partyportal.core.sites import SITES

from .models import VisitorCounter
from .subjects import counter_subject


@dataclass(frozen=True)
class CounterPlan:
    """A ``VisitorCounter`` without its numbers; ``names`` of the figures in their order, none where no box is wanted.

    ``explanation_url`` is empty unless readers can open the page; ``language`` is that of the title.
    """

    title: str = ""
    digits: int = 0
    names: tuple[str, ...] = ()
    explanation_url: str = ""
    time_zone: str = ""
    language: str = ""


def counter_plan(site_id: int, language: str | None = None) -> CounterPlan:
    """Return the plan of a site's counter in a language, by default the default one; an empty one where it has none.

    Without a counter in that language it is the default language's. The day begins in all of them where that one says.
    """
    wanted = language or default_language()
    # The page that explains it may move, or be taken back.
    subjects = (counter_subject(site_id), NAVIGATION, SITES)
    return caching.remember(f"visitor-counter:{site_id}:{wanted}", subjects, lambda: _load(site_id, wanted))


def _load(site_id: int, language: str) -> CounterPlan:
    counters = VisitorCounter.objects.filter(site_id=site_id).select_related("site", "locale", "explanation_page")
    rows = list(counters.annotate(figure=F("figures__name")).order_by("figures__sort_order", "figures__pk"))
    by_language = {row.locale.language_code: row for row in rows}
    default = by_language.get(default_language())
    counter = by_language.get(language) or default
    if counter is None:
        return CounterPlan()
    page = _page_in(language, counter.explanation_page)
    return CounterPlan(
        title=counter.title,
        digits=counter.digits,
        names=tuple(row.figure for row in rows if row.figure and row.pk == counter.pk),
        explanation_url=(page.get_url(current_site=counter.site) or "") if page is not None and page.live else "",
        time_zone=(default or counter).time_zone,
        language=counter.locale.language_code,
    )


def _page_in(language: str, page: Any) -> Any:
    """Return the page's live translation, or the page itself without one."""
    if page is None or language == default_language():
        return page
    pages = Page.objects.live().filter(translation_key=page.translation_key, locale__language_code=language)
    return pages.first() or page
