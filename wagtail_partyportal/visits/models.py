"""The counter's tables and the box that shows it.

The tables that every hit writes have no foreign keys: they may lie in a database of their own, a deleted page or site
keeps its history, and a hit locks nothing else. They hold aggregates only, nothing about who came.
"""

from __future__ import annotations

import swapper
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel, PageChooserPanel
from wagtail.models import Orderable, TranslatableMixin
from wagtail.search import index

from wagtail_partyportal.core.sites import SiteOwned
from wagtail_partyportal.core.text import normalize

from .forms import VisitorCounterForm, explanation_page_problem, time_zone_problem
from .periods import Period


class SiteCount(models.Model):
    """A site's visits and views in one period, and the visits brought forward into it."""

    pk = models.CompositePrimaryKey("kind", "start", "site_id")
    kind = models.PositiveSmallIntegerField(choices=Period.choices)
    start = models.DateField()
    site_id = models.BigIntegerField()
    visits = models.BigIntegerField(default=0)
    views = models.BigIntegerField(default=0)
    opening = models.BigIntegerField(default=0)

    class Meta:
        verbose_name = _("count of a site")
        verbose_name_plural = _("counts of sites")

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.start}, site {self.site_id}: {self.opening + self.visits}"


class PageCount(models.Model):
    """A page's views in all, and those brought forward, on whichever site it stood. The row outlives the page.

    ``site_id`` is the site on which it was counted last: of a page that is gone nothing else says whose it was.
    """

    page_id = models.BigIntegerField(primary_key=True)
    site_id = models.BigIntegerField()
    views = models.BigIntegerField(default=0)
    opening = models.BigIntegerField(default=0)

    class Meta:
        verbose_name = _("count of a page")
        verbose_name_plural = _("counts of pages")

    def __str__(self) -> str:
        return f"page {self.page_id}: {self.opening + self.views}"


class PageDay(models.Model):
    """A page's views on one day; kept ``PARTYPORTAL_VISITS_KEEP_DAYS`` days, the total stands in ``PageCount``.

    ``site_id`` is the site on which it was counted first that day. Days before a page moved stay with its old site.
    """

    pk = models.CompositePrimaryKey("page_id", "day")
    page_id = models.BigIntegerField()
    day = models.DateField()
    site_id = models.BigIntegerField()
    views = models.BigIntegerField(default=0)

    class Meta:
        verbose_name = _("page's views on a day")
        verbose_name_plural = _("pages' views by day")
        indexes = [
            # Holds all that a ranking reads, so that it never touches the table.
            models.Index(fields=["site_id", "day", "page_id", "views"], name="pageday_ranking"),
        ]

    def __str__(self) -> str:
        return f"page {self.page_id}, {self.day}: {self.views}"


class AppliedBatch(models.Model):
    """A batch of buffered hits that is in the counts already: its id makes a second application impossible."""

    batch = models.CharField(max_length=80, primary_key=True)
    applied_at = models.DateTimeField(auto_now_add=True)
    hits = models.BigIntegerField()

    class Meta:
        verbose_name = _("applied batch")
        verbose_name_plural = _("applied batches")

    def __str__(self) -> str:
        return f"{self.batch}: {self.hits}"


class OpeningEntry(models.Model):
    """The log of what was brought forward: one line for each change of an opening balance."""

    made_at = models.DateTimeField(auto_now_add=True)
    made_by = models.CharField(max_length=150, blank=True)
    site_id = models.BigIntegerField()
    page_id = models.BigIntegerField(null=True, blank=True)
    kind = models.PositiveSmallIntegerField(choices=Period.choices)
    start = models.DateField()
    before = models.BigIntegerField()
    after = models.BigIntegerField()

    class Meta:
        verbose_name = _("opening balance")
        verbose_name_plural = _("opening balances")
        ordering = ["-made_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.start}: {self.before} → {self.after}"


class VisitorCounter(TranslatableMixin, SiteOwned, index.Indexed, ClusterableModel):
    """The box "Lượt truy cập" of a site in one language: what it shows, and in which order."""

    title = models.CharField(_("heading"), max_length=80, blank=True, help_text=_("Empty: “Visits”."))
    digits = models.PositiveSmallIntegerField(
        _("digits"),
        default=11,
        validators=[MinValueValidator(1), MaxValueValidator(15)],
        help_text=_("The total is filled with zeros up to this length, and never cut."),
    )
    explanation_page = models.ForeignKey(
        swapper.get_model_name("wagtailcore", "Page"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("page “How we count”"),
        help_text=_("Readers find there what a visit is."),
    )
    time_zone = models.CharField(
        _("time zone"),
        max_length=64,
        blank=True,
        help_text=_("Where the day begins for this site, for example Asia/Ho_Chi_Minh. Empty: the installation's."),
    )

    panels = [
        FieldPanel("site"),
        FieldPanel("title"),
        InlinePanel("figures", heading=_("Figures"), label=_("Figure")),
        FieldPanel("digits"),
        PageChooserPanel("explanation_page"),
        FieldPanel("time_zone"),
    ]
    base_form_class = VisitorCounterForm
    search_fields = [index.AutocompleteField("title"), index.FilterField("site_id")]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("visitor counter")
        verbose_name_plural = _("visitor counters")
        constraints = [models.UniqueConstraint(fields=["site", "locale"], name="partyportal_one_counter_a_site")]

    def __str__(self) -> str:
        return self.title or str(_("Visits"))

    def clean(self) -> None:
        super().clean()
        self.title = normalize(self.title)
        self.time_zone = self.time_zone.strip()
        problems = {
            "time_zone": time_zone_problem(self.time_zone),
            "explanation_page": explanation_page_problem(self.explanation_page, self.site if self.site_id else None),
        }
        if any(problems.values()):
            raise ValidationError({field: problem for field, problem in problems.items() if problem})

    def show_all_figures(self) -> None:
        """Choose all six figures, in the order of the portals before us; saved with the counter."""
        self.figures.set(
            CounterFigure(name=name, sort_order=position) for position, name in enumerate(CounterFigure.Name.values)
        )


class CounterFigure(Orderable):
    """One line of the box."""

    class Name(models.TextChoices):
        TOTAL = "total", _("In all")
        TODAY = "today", _("Today")
        YESTERDAY = "yesterday", _("Yesterday")
        MONTH = "month", _("This month")
        WEEK = "week", _("This week")
        YEAR = "year", _("This year")

    counter = ParentalKey(VisitorCounter, on_delete=models.CASCADE, related_name="figures")
    name = models.CharField(_("figure"), max_length=10, choices=Name.choices)

    panels = [FieldPanel("name")]

    class Meta(Orderable.Meta):
        verbose_name = _("figure")
        verbose_name_plural = _("figures")
        constraints = [models.UniqueConstraint(fields=["counter", "name"], name="partyportal_figure_once_a_counter")]

    def __str__(self) -> str:
        return str(self.get_name_display())
