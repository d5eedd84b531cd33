"""The article: its fields and what must always be true of it."""

from __future__ import annotations

from typing import Any, ClassVar

import swapper
from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail.api import APIField
from wagtail.documents import get_document_model_string
from wagtail.fields import StreamField
from wagtail.images import get_image_model_string
from wagtail.models import Orderable, Page, TranslatableMixin
from wagtail.search import index

from wagtail_partyportal.core.lazy import lazy_parts
from wagtail_partyportal.core.links import WebAddressField
from wagtail_partyportal.core.pages import PortalPageMixin, promote_panels
from wagtail_partyportal.core.sites import find_site

from .blocks import ArticleBodyBlock, media_type_of
from .panels import attachment_panels, audio_panels, content_panels, date_panels, related_article_panels
from .reading import ArticleReading
from .subjects import article_subject, listing_subject

PAGE_MODEL = swapper.get_model_name("wagtailcore", "Page")


class ArticleMixin(PortalPageMixin):
    """The fields and behaviour of an article, for a page class of any base."""

    fallback_template: ClassVar[str] = "partyportal/articles/article_page.html"
    fallback_slug: ClassVar[str] = "bai-viet"
    changes_navigation: ClassVar[bool] = False
    show_in_menus_default = False

    lead = models.TextField(
        _("lead"), max_length=1000, blank=True, help_text=_("Two or three sentences that say the essential.")
    )
    image = models.ForeignKey(
        get_image_model_string(),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("picture"),
    )
    image_alt = models.CharField(
        _("alternative text"),
        max_length=255,
        blank=True,
        help_text=_("What the picture shows, for readers who can't see it."),
    )
    image_caption = models.CharField(_("caption"), max_length=300, blank=True)
    image_credit = models.CharField(_("photographer"), max_length=100, blank=True)
    body = StreamField(ArticleBodyBlock(), blank=True, verbose_name=_("text"))
    byline = models.CharField(_("author or pen name"), max_length=120, blank=True)

    source_name = models.CharField(
        _("source"), max_length=160, blank=True, help_text=_("The paper or site it is taken from.")
    )
    source_url = WebAddressField(_("address of the original"), blank=True)
    source_author = models.CharField(_("author of the original"), max_length=120, blank=True)
    source_published_at = models.DateField(_("first published on"), null=True, blank=True)

    tags = ClusterTaggableManager(through="partyportal.ArticleTag", blank=True, verbose_name=_("tags"))

    class Meta:
        abstract = True

    @property
    def is_reprint(self) -> bool:
        """Say whether the article is taken from elsewhere: any fact about a source makes it a reprint."""
        return bool(self.source_name or self.source_url or self.source_author or self.source_published_at)

    @property
    def has_image(self) -> bool:
        return self.image_id is not None

    def clean(self) -> None:
        super().clean()
        errors: dict[str, Any] = {}
        if self.is_reprint and not self.source_name:
            errors["source_name"] = _("A reprint names its source.")
        if self.is_reprint and not self.source_published_at:
            errors["source_published_at"] = _("A reprint says when it was first published.")
        elif self.source_published_at and self.source_published_at > timezone.localdate():
            errors["source_published_at"] = _("The original can't have been published in the future.")
        if errors:
            raise ValidationError(errors)

    def save(self, *args: Any, **kwargs: Any) -> Any:
        # Wagtail dates a page when it is published through a revision; one that is created live gets no date.
        if self.live and self.first_published_at is None:
            self.first_published_at = timezone.now()
        return super().save(*args, **kwargs)

    @classmethod
    def subjects_of_row(cls, pk: int) -> tuple[str, ...]:
        return (article_subject(pk),)

    def get_subjects(self, request: HttpRequest) -> tuple[str, ...]:
        """Return the article's own stamp and the site's list: newer, older and related articles stand in it."""
        site = find_site(request)
        return (article_subject(self.pk), listing_subject(site.root_page_id)) if site is not None else ()

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        reading = ArticleReading(self, request)
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)  # type: ignore[misc]
        context.update(lazy_parts(reading, ArticleReading.PARTS))
        context["published_at"] = self.first_published_at
        context["article_subject"] = article_subject(self.pk)
        context["site_listing"] = listing_subject(reading.site.root_page_id) if reading.site else ""
        return context


class AbstractArticlePage(ArticleMixin, Page):
    """An article on Wagtail's own page base; projects subclass this one."""

    parent_page_types = ["partyportal.CategoryIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    content_panels = content_panels()
    promote_panels = promote_panels(in_menus=False)
    settings_panels = [*date_panels(), *Page.settings_panels]
    api_fields = [
        *(APIField(name) for name in ("lead", "image", "image_alt", "image_caption", "image_credit", "body", "byline")),
        *(APIField(f"source_{fact}") for fact in ("name", "url", "author", "published_at")),
        *(APIField(name) for name in ("tags", "attachments")),
    ]
    search_fields = [
        *Page.search_fields,
        index.SearchField("lead"),
        index.SearchField("body"),
        index.SearchField("byline"),
        index.SearchField("source_name"),
        index.RelatedFields("tags", [index.SearchField("name")]),
    ]

    class Meta:
        abstract = True


class ArticlePage(AbstractArticlePage):
    """The article that every installation has."""

    page_description = _("A news article with a picture, text and attachments.")

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")


class ArticleTag(TaggedItemBase):
    """A tag on an article of any class."""

    content_object = ParentalKey(PAGE_MODEL, on_delete=models.CASCADE, related_name="article_tags")

    class Meta:
        verbose_name = _("article tag")
        verbose_name_plural = _("article tags")


class ArticleAttachment(TranslatableMixin, Orderable):
    """A document offered for download under the article."""

    page = ParentalKey(PAGE_MODEL, on_delete=models.CASCADE, related_name="attachments")
    document = models.ForeignKey(
        get_document_model_string(), on_delete=models.CASCADE, related_name="+", verbose_name=_("document")
    )
    title = models.CharField(_("title"), max_length=255, blank=True, help_text=_("Empty: the document's own."))

    panels = attachment_panels()
    api_fields = [APIField("title"), APIField("document")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("attachment")
        verbose_name_plural = _("attachments")

    def __str__(self) -> str:
        return self.title or self.document.title


class ArticleAudio(TranslatableMixin, Orderable):
    """A recording of somebody reading the whole article."""

    page = ParentalKey(PAGE_MODEL, on_delete=models.CASCADE, related_name="audio_versions")
    voice = models.CharField(
        _("voice"), max_length=80, help_text=_("Who reads, for example: Giọng nữ, miền Bắc. Readers choose by it.")
    )
    document = models.ForeignKey(
        get_document_model_string(),
        on_delete=models.CASCADE,
        related_name="+",
        verbose_name=_("recording"),
        help_text=_("MP3, M4A or OGG."),
    )

    panels = audio_panels()

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("audio version")
        verbose_name_plural = _("audio versions")

    def __str__(self) -> str:
        return self.voice

    def clean(self) -> None:
        super().clean()
        if self.document_id and not media_type_of(self.document).startswith("audio/"):
            raise ValidationError({"document": _("This file is no recording. Choose an MP3, M4A or OGG file.")})


class RelatedArticle(Orderable):
    """Another article that the editor recommends beside this one."""

    page = ParentalKey(PAGE_MODEL, on_delete=models.CASCADE, related_name="related_articles")
    article = models.ForeignKey(PAGE_MODEL, on_delete=models.CASCADE, related_name="+", verbose_name=_("article"))

    panels = related_article_panels()

    class Meta(Orderable.Meta):
        verbose_name = _("related article")
        verbose_name_plural = _("related articles")

    def __str__(self) -> str:
        return self.article.title
