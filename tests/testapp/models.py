"""A project's own models: an article class with one more field, and a snippet that belongs to a site."""

from __future__ import annotations

from django.contrib.contenttypes.fields import GenericRelation
from django.db import models
from django.http import HttpRequest, HttpResponse
from wagtail.models import (
    DraftStateMixin,
    LockableMixin,
    Orderable,
    PreviewableMixin,
    RevisionMixin,
    WorkflowMixin,
)
from wagtail.search import index

from wagtail_partyportal.articles.models import AbstractArticlePage
from wagtail_partyportal.core.sites import SiteOwned


class InterviewPage(AbstractArticlePage):
    interviewee = models.CharField(max_length=100, blank=True)

    class Meta:
        verbose_name = "phỏng vấn"


class Notice(
    WorkflowMixin, DraftStateMixin, LockableMixin, RevisionMixin, PreviewableMixin, index.Indexed, Orderable, SiteOwned
):
    """Everything that Wagtail offers for a snippet; ``SiteOwned`` is what makes it a site's own."""

    title = models.CharField(max_length=100)
    revisions = GenericRelation("wagtailcore.Revision", related_query_name="notice")
    workflow_states = GenericRelation(
        "wagtailcore.WorkflowState",
        content_type_field="base_content_type",
        object_id_field="object_id",
        related_query_name="notice",
    )

    search_fields = [
        index.SearchField("title"),
        index.AutocompleteField("title"),
        index.FilterField("site_id"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = "thông báo"
        verbose_name_plural = "thông báo"

    def __str__(self) -> str:
        return self.title

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        return HttpResponse(self.title)
