"""The languages that an editor meets in the admin: those of the own sites, of all that the installation has."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from wagtail.models import Locale, Page, Site

from wagtail_partyportal.core.sites import SiteOwned
from wagtail_partyportal.core.tree_paths import way_to

from .membership import sites_of, works_everywhere


def own_locales(user: Any) -> QuerySet[Locale]:
    """Return the languages in which a user's sites have pages; all of them for a superuser."""
    locales: QuerySet[Locale] = Locale.objects.all()
    return locales if works_everywhere(user) else locales.filter(pk__in=_spoken(sites_of(user)))


def locales_of(instance: Any) -> QuerySet[Locale]:
    """Return the languages of the site that a page or a site-owned row belongs to; none for what is nobody's."""
    if isinstance(instance, SiteOwned):
        return Locale.objects.filter(pk__in=_spoken([instance.site]))
    ways = way_to(instance.path)
    roots = Page.objects.filter(path__in=ways).values("translation_key")
    sites = Site.objects.filter(root_page__translation_key__in=roots).select_related("root_page")
    return Locale.objects.filter(pk__in=_spoken(sites))


def _spoken(sites: Any) -> QuerySet[Any]:
    keys = [site.root_page.translation_key for site in sites]
    return Page.objects.order_by().filter(translation_key__in=keys).values("locale")


def keep_own_choices(field: Any, user: Any) -> None:
    """Leave in a form's choice of languages those of the user, and the empty one."""
    codes = set(own_locales(user).values_list("language_code", flat=True))
    field.choices = [(value, label) for value, label in field.choices if not value or value in codes]


def keep_own_languages(filterset: Any, user: Any) -> None:
    """Do the same with the filter of a list; where there is nothing to choose it is taken away."""
    field = filterset.form.fields.get("locale")
    if field is None:
        return
    keep_own_choices(field, user)
    if len([value for value, _label in field.choices if value]) < 2:
        del filterset.form.fields["locale"]
        del filterset.filters["locale"]
