"""The category: a page that lists its own articles and those of the categories below it."""

from __future__ import annotations

from typing import Any, ClassVar

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.api import APIField
from wagtail.models import Page
from wagtail.search import index

from wagtail_partyportal.conf import get_setting
from wagtail_partyportal.core.caching import keeper_for
from wagtail_partyportal.core.lazy import lazy_parts
from wagtail_partyportal.core.navigation import Crumb, crumbs_of
from wagtail_partyportal.core.pages import PortalPageMixin, promote_panels
from wagtail_partyportal.core.pagination import PAGE_PARAMETER
from wagtail_partyportal.core.privacy import open_to_all
from wagtail_partyportal.core.sites import find_site

from .listings import YEAR_PARAMETER, Listing
from .subjects import listing_subject


class CategoryIndexPage(PortalPageMixin, Page):
    """A category, perhaps with sub-categories below it."""

    fallback_template: ClassVar[str] = "partyportal/articles/category_index_page.html"
    fallback_slug: ClassVar[str] = "chuyen-muc"
    is_found_by_readers: ClassVar[bool] = False
    show_in_menus_default = True
    page_description = _("A category with a list of its articles, newest first.")

    intro = models.TextField(_("introduction"), max_length=1000, blank=True)
    articles_per_page = models.PositiveSmallIntegerField(
        _("articles per page"),
        null=True,
        blank=True,
        validators=[MinValueValidator(5), MaxValueValidator(100)],
        help_text=_("Between 5 and 100. Empty: as the whole portal does it."),
    )

    parent_page_types = ["partyportal.PortalHomePage", "partyportal.CategoryIndexPage"]

    content_panels = [*Page.content_panels, FieldPanel("intro"), FieldPanel("articles_per_page")]
    promote_panels = promote_panels()
    search_fields = [*Page.search_fields, index.SearchField("intro")]
    api_fields = [APIField("intro")]

    class Meta:
        verbose_name = _("category")
        verbose_name_plural = _("categories")

    def get_listing(self, request: HttpRequest) -> Listing:
        """Return the list that the request asks for, by ``?page=`` and ``?nam=`` (year)."""
        return Listing(
            container=self,
            site=find_site(request) or self.get_site(),
            per_page=self.articles_per_page or int(get_setting("PARTYPORTAL_ARTICLES_PER_PAGE")),
            raw_page=request.GET.get(PAGE_PARAMETER),
            raw_year=request.GET.get(YEAR_PARAMETER),
            keeper=keeper_for(request),
        )

    def get_subcategories(self, request: HttpRequest) -> list[Crumb]:
        """Return the live, public categories right below this one."""
        children = open_to_all(CategoryIndexPage.objects.child_of(self).live(), self.depth + 1).order_by("path")
        site = find_site(request) or self.get_site()
        return list(crumbs_of(children, site)) if site is not None else []

    @classmethod
    def subjects_of_row(cls, pk: int) -> tuple[str, ...]:
        return (*super().subjects_of_row(pk), listing_subject(pk))

    def get_subjects(self, request: HttpRequest) -> tuple[str, ...]:
        return (listing_subject(self.pk),)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        listing = self.get_listing(request)
        context.update(lazy_parts(listing, Listing.PARTS))
        context["subcategories"] = SimpleLazyObject(lambda: self.get_subcategories(request))
        context["category"] = self
        context["year"] = listing.year if listing.raw_year else None
        context["listing"] = listing
        return context
