"""Where each article is listed: one row for every list that shows it.

Lists don't walk the page tree. An article has a row in its category, in each category above it, and in the site's
root, as long as it is live and public; one covering index then serves every list by an index range, whatever the
size of the category. ``placing`` keeps the rows true.
"""

from __future__ import annotations

import datetime as dt

import swapper
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

UNDATED = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
"""Stands for "no date" in ``published_at``: such articles come last, in a stable order."""


class ArticlePlacementQuerySet(models.QuerySet["ArticlePlacement"]):
    """Questions to the lists. A container is named by its page's id."""

    def in_container(self, container_id: int) -> ArticlePlacementQuerySet:
        return self.filter(container_id=container_id)

    def newest_first(self) -> ArticlePlacementQuerySet:
        return self.order_by("-published_at", "-article_id")

    def published_in(self, year: int) -> ArticlePlacementQuerySet:
        """Keep what was published in a calendar year of the current time zone."""
        zone = timezone.get_current_timezone()
        start, end = (dt.datetime(y, 1, 1, tzinfo=zone) for y in (year, year + 1))
        return self.filter(published_at__gte=start, published_at__lt=end)

    def newer_than(self, placement: ArticlePlacement) -> ArticlePlacementQuerySet:
        """Keep what stands above the placement in its list, nearest first."""
        after = Q(published_at__gt=placement.published_at) | Q(article_id__gt=placement.article_id)
        return (
            self.in_container(placement.container_id)
            .filter(after, published_at__gte=placement.published_at)
            .order_by("published_at", "article_id")
        )

    def older_than(self, placement: ArticlePlacement) -> ArticlePlacementQuerySet:
        """Keep what stands below the placement in its list, nearest first."""
        before = Q(published_at__lt=placement.published_at) | Q(article_id__lt=placement.article_id)
        return (
            self.in_container(placement.container_id)
            .filter(before, published_at__lte=placement.published_at)
            .newest_first()
        )

    def article_ids(self) -> list[int]:
        return list(self.values_list("article_id", flat=True))

    def years(self, container_id: int) -> list[int]:
        """Return the years with articles in a container, newest first: one index look-up a year."""
        found: list[int] = []
        rows = self.in_container(container_id).exclude(published_at=UNDATED).newest_first()
        zone = timezone.get_current_timezone()
        latest = rows.values_list("published_at", flat=True).first()
        while latest is not None:
            year = timezone.localtime(latest, zone).year
            found.append(year)
            start = dt.datetime(year, 1, 1, tzinfo=zone)
            latest = rows.filter(published_at__lt=start).values_list("published_at", flat=True).first()
        return found


class ArticlePlacement(models.Model):
    """An article in one list, at its place by date."""

    container = models.ForeignKey(
        swapper.get_model_name("wagtailcore", "Page"), on_delete=models.CASCADE, related_name="+"
    )
    article = models.ForeignKey(
        swapper.get_model_name("wagtailcore", "Page"),
        on_delete=models.CASCADE,
        related_name="partyportal_placements",
    )
    published_at = models.DateTimeField()

    objects = ArticlePlacementQuerySet.as_manager()

    class Meta:
        verbose_name = _("article placement")
        verbose_name_plural = _("article placements")
        constraints = [
            models.UniqueConstraint(fields=["container", "article"], name="partyportal_placement_unique"),
        ]
        indexes = [
            models.Index(
                models.F("container"),
                models.F("published_at").desc(),
                models.F("article").desc(),
                name="partyportal_placement_list",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.article_id} in {self.container_id}, {self.published_at:%Y-%m-%d}"
