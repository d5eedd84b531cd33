"""The admin's own API, which its scripts ask: the pages, pictures and documents that the user meets elsewhere too."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from wagtail.admin.api.serializers import AdminPageSerializer, PageTranslationsField
from wagtail.admin.api.views import PagesAdminAPIViewSet
from wagtail.api.v2.router import WagtailAPIRouter
from wagtail.api.v2.serializers import PageAliasOfField
from wagtail.documents.api.admin.views import DocumentsAdminAPIViewSet
from wagtail.images.api.admin.views import ImagesAdminAPIViewSet

from wagtail_partyportal.isolation.own_objects import own_objects


class _OwnAliasOf(PageAliasOfField):
    """The original of an alias, unless it is another site's."""

    def get_attribute(self, instance: Any) -> Any:
        return self.context["base_queryset"].filter(pk=instance.alias_of_id).first() if instance.alias_of_id else None


class _OwnTranslations(PageTranslationsField):
    """The translations among the own pages."""

    def to_representation(self, page: Any) -> list[dict[str, Any]]:
        found = super().to_representation(page)
        own = set(
            self.context["base_queryset"].filter(pk__in=[one["id"] for one in found]).values_list("pk", flat=True)
        )
        return [one for one in found if one["id"] in own]


class OwnPageSerializer(AdminPageSerializer):
    """A page with what it is related to, without what belongs to others."""

    alias_of = _OwnAliasOf(read_only=True)
    translations = _OwnTranslations(read_only=True)


class OwnPagesEndpoint(PagesAdminAPIViewSet):
    """Pages: Wagtail has the listed ones right already, for each user."""

    base_serializer_class = OwnPageSerializer


class OwnMedia:
    """For an endpoint of pictures or documents: those in the collections of the own sites."""

    request: Any

    def get_queryset(self) -> QuerySet[Any]:
        return own_objects(self.request.user, super().get_queryset())  # type: ignore[misc]


class OwnImagesEndpoint(OwnMedia, ImagesAdminAPIViewSet):
    """Pictures."""


class OwnDocumentsEndpoint(OwnMedia, DocumentsAdminAPIViewSet):
    """Documents."""


def put_endpoints(router: WagtailAPIRouter) -> None:
    """Put the scoped endpoints in Wagtail's place: for ``construct_admin_api``, after Wagtail's own."""
    router.register_endpoint("pages", OwnPagesEndpoint)
    router.register_endpoint("images", OwnImagesEndpoint)
    router.register_endpoint("documents", OwnDocumentsEndpoint)
