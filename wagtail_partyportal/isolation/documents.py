"""A site's documents are served on the hosts of that site only; what no site owns is served everywhere."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest
from wagtail.documents import get_document_model
from wagtail.models import Collection
from wagtail.permissions import policy_registry

from wagtail_partyportal.core.sites import find_site
from wagtail_partyportal.core.tree_paths import way_to

from .collections import SiteCollection


def refuse_on_other_hosts(document: Any, request: HttpRequest) -> None:
    """Raise Http404 for another site's document: for ``before_serve_document``.

    Two sites with one root page are one site with two hosts. Somebody who is logged in and may choose the document
    gets it on every host: the admin's address need not be a site's.
    """
    owner = _owner_of(document.collection)
    if owner is None:
        return
    site = find_site(request)
    if site is not None and site.root_page_id == owner.site.root_page_id:
        return
    policy = policy_registry.get_by_type(get_document_model())
    user = getattr(request, "user", None)
    if user is None or not policy.user_has_any_permission_for_instance(user, {"choose", "change"}, document):
        raise Http404


def _owner_of(collection: Collection) -> SiteCollection | None:
    """Return the nearest link to a site at a collection or above it."""
    paths = way_to(collection.path)
    links = SiteCollection.objects.filter(collection__path__in=paths).select_related("site")
    return links.order_by("-collection__depth").first()
