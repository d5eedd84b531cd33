"""The page for what changes rarely: about us, the organisation, contacts."""

from __future__ import annotations

from functools import partial
from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from wagtail_partyportal.articles.blocks import ArticleBodyBlock
from wagtail_partyportal.core.navigation import NAVIGATION, Crumb, crumbs_of
from wagtail_partyportal.core.pages import PortalPageMixin, promote_panels
from wagtail_partyportal.core.privacy import open_to_all
from wagtail_partyportal.core.sites import find_site

from .blocks.people import LeadersBlock
from .blocks.places import MapBlock


class StandardBodyBlock(ArticleBodyBlock):
    """What the text of a standard page may be made of: an article's blocks, leaders and a map."""

    leaders = LeadersBlock()
    map = MapBlock()


class StandardPage(PortalPageMixin, Page):
    """A page of text below the front page or below another one of its kind."""

    fallback_template: ClassVar[str] = "partyportal/home/standard_page.html"
    fallback_slug: ClassVar[str] = "gioi-thieu"
    show_in_menus_default = True
    page_description = _("About us, the organisation, contacts: what changes rarely.")

    intro = models.TextField(_("introduction"), max_length=1000, blank=True)
    body = StreamField(StandardBodyBlock(), blank=True, verbose_name=_("text"))

    parent_page_types = ["partyportal.PortalHomePage", "partyportal.StandardPage"]
    subpage_types = ["partyportal.StandardPage"]

    content_panels = [*Page.content_panels, FieldPanel("intro"), FieldPanel("body")]
    promote_panels = promote_panels()
    search_fields = [*Page.search_fields, index.SearchField("intro"), index.SearchField("body")]

    class Meta:
        verbose_name = _("standard page")
        verbose_name_plural = _("standard pages")

    def get_subpages(self, request: HttpRequest) -> list[Crumb]:
        """Return the live, public pages right below this one."""
        children = open_to_all(StandardPage.objects.child_of(self).live(), self.depth + 1).order_by("path")
        site = find_site(request) or self.get_site()
        return list(crumbs_of(children, site)) if site is not None else []

    def get_subjects(self, request: HttpRequest) -> tuple[str, ...]:
        return (NAVIGATION,)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["subpages"] = SimpleLazyObject(partial(self.get_subpages, request))
        return context
