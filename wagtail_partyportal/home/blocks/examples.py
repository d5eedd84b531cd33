"""Invented content for the previews in the chooser of blocks: no query, and nobody's real articles."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.templatetags.static import static
from django.utils.functional import cached_property
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from wagtail.models import Site

from wagtail_partyportal.articles.cards import ArticleCard
from wagtail_partyportal.core.navigation import Crumb
from wagtail_partyportal.visits.boxes import CounterBox, CounterLine
from wagtail_partyportal.visits.models import CounterFigure
from wagtail_partyportal.visits.wire import LETTERS
from wagtail_partyportal.weblinks.queries import GroupView, LinkView

from .findings import Findings, Source, Wishes

_COUNTS = {"total": 4_356_361, "today": 654, "yesterday": 6_944, "month": 43_868, "week": 17_848, "year": 486_681}
_MOMENT = dt.datetime(2026, 2, 3, 7, 30, tzinfo=dt.UTC)


@dataclass(frozen=True)
class ExampleRendition:
    """Stands for a rendition in Wagtail's picture tags."""

    url: str
    width: int = 720
    height: int = 480

    def img_tag(self, extra_attributes: dict[str, Any] | None = None) -> SafeString:
        alt = (extra_attributes or {}).get("alt", "")
        return format_html('<img src="{}" width="{}" height="{}" alt="{}">', self.url, self.width, self.height, alt)


class ExampleImage:
    """Stands for an image in Wagtail's picture tags."""

    is_portrait = False

    def get_rendition(self, _filter: Any) -> ExampleRendition:
        return ExampleRendition(static("partyportal/icons/example.svg"))

    def get_renditions(self, *filters: Any) -> dict[str, ExampleRendition]:
        return {"example": self.get_rendition(filters)}


@dataclass(frozen=True)
class ExampleDocument:
    """Stands for a document."""

    title: str
    url: str = "#"
    filename: str = "example.pdf"
    file_extension: str = "pdf"

    def get_file_size(self) -> int:
        return 482_000


class ExampleFindings(Findings):
    """Finds something for every wish."""

    def __init__(self) -> None:
        super().__init__(Wishes(), Site())

    @cached_property
    def _headlines(self) -> tuple[str, ...]:
        return (
            _("The provincial Party Committee discusses the tasks of the new quarter"),
            _("A village on the river opens its library with two thousand books"),
            _("Young Party members help with digital public services on the weekend"),
            _("The bridge between two communes is open to traffic before the rains"),
            _("Doctors from the city examine four hundred people in the mountains"),
        )

    def cards(self, source: Source) -> list[ArticleCard]:
        return [self._card(number) for number in range(min(source.count, 6))]

    def _card(self, number: int) -> ArticleCard:
        return ArticleCard(
            pk=number,
            title=self._headlines[number % len(self._headlines)],
            url="#",
            lead=_("Two or three sentences that say the essential stand here."),
            published_at=_MOMENT - dt.timedelta(hours=7 * number),
            image=ExampleImage(),
            image_alt="",
            category_title=_("Party building"),
        )

    def category(self, key: Any) -> Crumb | None:
        return None if key is None else Crumb(_("Party building") if key == 1 else _("Culture"), "#")

    def image(self, key: Any) -> Any:
        return None if key is None else ExampleImage()

    def counter(self) -> CounterBox:
        lines = (
            CounterLine(LETTERS[name], str(label), _COUNTS[name], f"{_COUNTS[name]:011}" if name == "total" else "")
            for name, label in CounterFigure.Name.choices
        )
        return CounterBox("", _COUNTS["total"], 11, tuple(lines), "#")

    def document(self, key: Any) -> Any:
        return None if key is None else ExampleDocument(_("Plan of inspection and supervision for 2026"))

    def text(self, source: str) -> SafeString:
        return mark_safe(source)  # noqa: S308 - the preview's own words

    def link_groups(self, key: Any) -> tuple[GroupView, ...]:
        names = (_("Online public services"), _("Documents and guidance"), _("Contact of the citizens' office"))
        links = tuple(LinkView(name, "#", None) for name in names)
        return (GroupView(0, _("Web links"), "list", "sidebar", links),)
