"""The editor's panels of an article, in the order in which an official writes one."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    PageChooserPanel,
    Panel,
    TitleFieldPanel,
)

from .readiness import find_lacks


class ReadinessPanel(Panel):
    """Show what the article lacked when the form was opened: Wagtail saves drafts without showing the form anew."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "partyportal/admin/readiness_panel.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context = super().get_context_data(parent_context)
            tab = self.prefix.rpartition("-child-")[0]  # made of the tab's title, so it differs between languages
            return {**context, "lacks": find_lacks(self.instance), "is_new": self.instance.pk is None, "tab": tab}


def content_panels() -> list[Panel]:
    """Return the panels of the "Content" tab."""
    return [
        ReadinessPanel(heading=_("Before publishing")),
        TitleFieldPanel("title"),
        FieldPanel("lead"),
        MultiFieldPanel(
            [
                FieldPanel("image"),
                FieldPanel("image_alt"),
                FieldRowPanel([FieldPanel("image_caption"), FieldPanel("image_credit")]),
            ],
            heading=_("Main picture"),
        ),
        FieldPanel("body"),
        FieldPanel("byline"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("source_name"), FieldPanel("source_author")]),
                FieldRowPanel([FieldPanel("source_url"), FieldPanel("source_published_at")]),
            ],
            heading=_("Reprint"),
            help_text=_(
                "Only for an article taken from elsewhere. A reprint names its source and when it was first published."
            ),
            classname="collapsed",
        ),
        InlinePanel(
            "audio_versions",
            heading=_("Audio versions"),
            label=_("Audio version"),
            help_text=_("Recordings of the whole article. They stand above the text, in this order."),
            classname="collapsed",
        ),
        InlinePanel("attachments", heading=_("Attachments"), label=_("Attachment"), classname="collapsed"),
        InlinePanel(
            "related_articles",
            heading=_("Related articles"),
            label=_("Related article"),
            max_num=12,
            classname="collapsed",
        ),
        FieldPanel("tags"),
    ]


def attachment_panels() -> list[Panel]:
    return [FieldPanel("document"), FieldPanel("title")]


def audio_panels() -> list[Panel]:
    return [FieldRowPanel([FieldPanel("voice"), FieldPanel("document")])]


def related_article_panels() -> list[Panel]:
    return [PageChooserPanel("article")]


def date_panels() -> list[Panel]:
    """Return the panel with which an editor sets the date that readers see."""
    return [
        MultiFieldPanel(
            [FieldPanel("first_published_at")],
            heading=_("Date shown"),
            help_text=_("Set by the first publication. Lists are ordered by it."),
        )
    ]
