"""The root page of a site."""

from __future__ import annotations

from functools import partial
from typing import Any, ClassVar

import swapper
from django.http import Http404, HttpRequest
from django.utils import translation
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page, Site
from wagtail.url_routing import RouteResult

from wagtail_partyportal.articles.subjects import listing_subject
from wagtail_partyportal.core.caching import keeper_for
from wagtail_partyportal.core.frame import frame_subjects
from wagtail_partyportal.core.languages import has_languages
from wagtail_partyportal.core.lazy import lazy_parts
from wagtail_partyportal.core.pages import PortalPageMixin, promote_panels
from wagtail_partyportal.core.routing import find_page
from wagtail_partyportal.core.sites import find_site

from .blocks.columns import columns_for
from .blocks.registry import MainColumnBlock, SideColumnBlock
from .front_page import FrontPage


class PortalHomePage(PortalPageMixin, Page):
    """The front page of a portal and the root of its page tree."""

    fallback_template: ClassVar[str] = "partyportal/home/portal_home_page.html"
    is_found_by_readers: ClassVar[bool] = False
    page_description = _("The front page of a portal.")

    parent_page_types: ClassVar[list[str]] = [swapper.get_model_name("wagtailcore", "Page")]  # the tree's root

    body = StreamField(
        MainColumnBlock(),
        blank=True,
        verbose_name=_("main column"),
        help_text=_("Empty: the newest articles, then a section for each category."),
    )
    side = StreamField(
        SideColumnBlock(),
        blank=True,
        verbose_name=_("side column"),
        help_text=_("Empty: as beside all other pages."),
    )

    content_panels = [*Page.content_panels, FieldPanel("body"), FieldPanel("side")]
    promote_panels = promote_panels(in_menus=False)

    class Meta:
        verbose_name = _("portal home page")
        verbose_name_plural = _("portal home pages")

    @property
    def localized(self) -> Page:
        """Return the front page in the active language; the one that knows that it is this one asks nobody."""
        knows_its_language = has_languages() and "locale" in self._state.fields_cache
        if knows_its_language and self.locale.language_code == translation.get_language():
            return self
        page: Page = super().localized
        return page

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """Resolve the whole path at once; Wagtail's walk takes over for what is not one of our pages."""
        page = find_page(self, path_components, partial(self._read_stamps, request))
        if page is None:
            return super().route(request, path_components)
        if not page.live:
            raise Http404
        return page.route(request, [])

    @staticmethod
    def _read_stamps(request: HttpRequest, model: type[PortalPageMixin], pk: int) -> None:
        site = find_site(request)
        if site is not None:
            keeper_for(request).read_ahead(*frame_subjects(site), *model.subjects_of_row(pk))

    def get_front_page(self, site: Site) -> FrontPage:
        """Return what stands on the front page; override to choose otherwise."""
        return FrontPage(self, site)

    def get_subjects(self, request: HttpRequest) -> tuple[str, ...]:
        return (listing_subject(self.pk),)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        site = find_site(request) or self.get_site()
        front_page = self.get_front_page(site)
        context.update(lazy_parts(front_page, FrontPage.PARTS))
        context["columns"] = SimpleLazyObject(lambda: columns_for(site, {"body": self.body, "side": self.side}))
        context["listing_subject"] = listing_subject(self.pk)
        return context
