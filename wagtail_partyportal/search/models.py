"""What editors set first for given words, and how often readers search for what."""

from __future__ import annotations

import re

import swapper
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, PageChooserPanel
from wagtail.models import Page
from wagtail.search import index

from wagtail_partyportal.core.sites import SiteOwned
from wagtail_partyportal.core.text import normalize
from wagtail_partyportal.isolation.forms import SiteOwnedForm

from .scope import site_pages
from .tokens import words_of

_SEPARATORS = re.compile(r"[,;\n]")


class PromotedResult(SiteOwned, index.Indexed, models.Model):
    """A page of a site that stands above the results of a search for certain words."""

    words = models.CharField(
        _("words"),
        max_length=255,
        help_text=_(
            "Several separated by commas, for example: đại hội, đại hội đảng bộ. Shown when readers search for one of "
            "these, alone or with more words; accents and capitals don't matter."
        ),
    )
    page = models.ForeignKey(
        swapper.get_model_name("wagtailcore", "Page"),
        on_delete=models.CASCADE,
        related_name="+",
        verbose_name=_("promoted page"),
    )
    sort_order = models.PositiveSmallIntegerField(
        _("position"), default=0, help_text=_("Of several for the same words, the one with the smallest number first.")
    )

    panels = [FieldPanel("site"), FieldPanel("words"), PageChooserPanel("page"), FieldPanel("sort_order")]
    base_form_class = SiteOwnedForm
    search_fields = [index.AutocompleteField("words"), index.FilterField("site_id")]

    class Meta:
        verbose_name = _("promoted result")
        verbose_name_plural = _("promoted results")
        ordering = ["sort_order", "pk"]

    def __str__(self) -> str:
        return self.words

    def clean(self) -> None:
        super().clean()
        entries = (" ".join(entry.split()) for entry in _SEPARATORS.split(normalize(self.words)))
        self.words = ", ".join(entry for entry in entries if entry)
        problems = {}
        if not self.phrases:
            problems["words"] = _("Write at least one word.")
        if self.page_id and self.site_id and not site_pages(Page, self.site).filter(pk=self.page_id).exists():
            problems["page"] = _("Choose a page of this site that is published and open to everybody.")
        if problems:
            raise ValidationError(problems)

    @property
    def phrases(self) -> tuple[tuple[str, ...], ...]:
        """The words, folded, in the order of each entry."""
        entries = (tuple(word.folded for word in words_of(part)) for part in _SEPARATORS.split(self.words))
        return tuple(entry for entry in entries if entry)


class SearchCount(models.Model):
    """How often a query was searched on a site on one day, and how many results the last search had.

    No foreign key, and nothing about who searched: see ``tally``.
    """

    site_id = models.BigIntegerField()
    day = models.DateField()
    folded = models.CharField(max_length=200)
    shown = models.CharField(max_length=200)
    hits = models.PositiveIntegerField(default=0)
    results = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name = _("count of a query")
        verbose_name_plural = _("counts of queries")
        constraints = [
            models.UniqueConstraint(fields=["site_id", "day", "folded"], name="partyportal_query_once_a_day")
        ]

    def __str__(self) -> str:
        return f"{self.day}, site {self.site_id}: {self.shown} ({self.hits})"
