"""What wagtail-localize is told of our models and blocks: what is translated, and what stays the same everywhere."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from wagtail_localize.fields import BaseTranslatableField, SynchronizedField, TranslatableField
from wagtail_localize.views import edit_translation, submit_translations

from wagtail_partyportal.articles.blocks import TableBlock
from wagtail_partyportal.articles.models import ArticleAttachment, ArticleAudio, ArticleMixin
from wagtail_partyportal.branding.campaigns import Campaign
from wagtail_partyportal.home.blocks.references import ReferenceMixin
from wagtail_partyportal.home.models import PortalHomePage
from wagtail_partyportal.isolation.admin import localize as own_translations
from wagtail_partyportal.isolation.own_languages import locales_of
from wagtail_partyportal.visits.models import VisitorCounter
from wagtail_partyportal.weblinks.models import WebLink, WebLinkGroup

from . import po_files, tables, words

_PAGE_TEXTS = ("title", "slug", "seo_title", "search_description")
_ARTICLE_TEXTS = ("lead", "image_alt", "image_caption", "body", "source_name", "attachments", "audio_versions")
_ARTICLE_FACTS = ("image_credit", "byline", "source_url", "source_author", "source_published_at")


def _fields(texts: Iterable[str], facts: Iterable[str] = (), fixed: Iterable[str] = ()) -> list[BaseTranslatableField]:
    """Return the fields of a model: texts to translate, facts that a translator may replace, and fixed ones."""
    return [
        *(TranslatableField(name) for name in texts),
        *(SynchronizedField(name) for name in facts),
        *(SynchronizedField(name, overridable=False) for name in fixed),
    ]


FIELDS: dict[type[Any], list[BaseTranslatableField]] = {
    # The date that readers see and the tags are the article's, whoever translates it and whenever.
    ArticleMixin: _fields(
        (*_PAGE_TEXTS, *_ARTICLE_TEXTS),
        ("image", *_ARTICLE_FACTS),
        ("first_published_at", "article_tags", "related_articles"),
    ),
    ArticleAttachment: _fields(("title",), ("document",), ("sort_order",)),
    ArticleAudio: _fields(("voice",), ("document",), ("sort_order",)),
    Campaign: _fields(
        ("title", "image_alt"), ("image", "phone_image", "link"), ("site", "shown_from", "shown_until", "is_live")
    ),
    # Its address is never seen, and must differ from those of the other languages: all of them stand side by side.
    PortalHomePage: _fields(("title", "seo_title", "search_description", "body", "side")),
    VisitorCounter: _fields(("title",), ("explanation_page",), ("site", "digits", "time_zone", "figures")),
    WebLinkGroup: _fields(("title", "links"), (), ("site", "display", "place", "sort_order")),
    WebLink: _fields(("title",), ("url", "logo"), ("sort_order",)),
}
"""The other pages need nothing: wagtail-localize's own choice for their fields is the right one."""


def install() -> None:
    """Say it; called once, when the apps are ready. What a project's own class says itself counts more."""
    for model, fields in FIELDS.items():
        model.translatable_fields = fields
    submit_translations.SubmitTranslationForm = OwnLanguagesForm
    edit_translation.upload_pofile = po_files.upload_marked_po_file
    # A chosen article, category, picture or group of links: its key stays, readers get it in their language.
    ReferenceMixin.get_translatable_segments = _no_segments  # type: ignore[attr-defined]
    TableBlock.get_translatable_segments = tables.get_segments
    TableBlock.restore_translated_segments = tables.restore_segments
    own_translations.install()
    words.install()


class OwnLanguagesForm(submit_translations.SubmitTranslationForm):
    """Offer the languages of the site that the page or row belongs to, not all that the installation has."""

    def __init__(self, instance: Any, *args: Any, **kwargs: Any) -> None:
        super().__init__(instance, *args, **kwargs)
        field = self.fields["locales"]
        field.queryset = field.queryset.filter(pk__in=locales_of(instance))


def _no_segments(_block: Any, _value: Any) -> list[Any]:
    return []
