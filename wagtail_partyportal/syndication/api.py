"""The read API: Wagtail's API v2, narrowed to the public pages of the request's site and to what they show.

Wagtail's own views take any site by ``?site=``, and offer the pictures and documents of the whole installation.
"""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, Q, QuerySet
from django.db.models.functions import Cast
from wagtail.api.v2.router import WagtailAPIRouter
from wagtail.api.v2.serializers import PageAliasOfField, PageSerializer
from wagtail.api.v2.utils import BadRequestError, get_full_url
from wagtail.api.v2.views import PagesAPIViewSet
from wagtail.documents.api.v2.views import DocumentsAPIViewSet
from wagtail.images.api.v2.serializers import ImageDownloadUrlField, ImageSerializer
from wagtail.images.api.v2.views import ImagesAPIViewSet
from wagtail.models import Page, ReferenceIndex, Site

from wagtail_partyportal.core.sites import find_site


def public_pages(site: Site | None) -> QuerySet[Any]:
    """Return the live pages of the site that everybody may see, whoever is asking; its translations too."""
    if site is None:
        return Page.objects.none()
    roots = [site.root_page]
    if getattr(settings, "WAGTAIL_I18N_ENABLED", False):
        roots += site.root_page.get_translations()
    on_site = Q()
    for root in roots:
        on_site |= Q(path__startswith=root.path)
    return Page.objects.filter(on_site).live().public()


def shown_on(queryset: QuerySet[Any], pages: QuerySet[Any]) -> QuerySet[Any]:
    """Keep the pictures or documents that one of the pages refers to, as Wagtail's reference index knows."""
    # The index keeps every key as text, whatever the key's own type is.
    references = ReferenceIndex.objects.filter(
        to_content_type=ContentType.objects.get_for_model(queryset.model),
        base_content_type=ContentType.objects.get_for_model(Page),
        object_id__in=pages.order_by().annotate(key=Cast("pk", CharField())).values("key"),
    )
    keyed = queryset.model.objects.annotate(key=Cast("pk", CharField()))
    return queryset.filter(pk__in=keyed.filter(key__in=references.values("to_object_id")).values("pk"))


class OfThisSite:
    """For a viewset: the host names the site, nothing else does; and nonsense is answered, not an error."""

    request: Any
    authentication_classes = ()  # the same answer for everybody, logged in or not

    def initial(self, request: Any, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)  # type: ignore[misc]
        if "site" in request.GET:
            raise BadRequestError("query parameter is not an operation or a recognised field: site")
        if any("\x00" in value for values in request.GET.lists() for value in values[1]):
            raise BadRequestError("null characters are not allowed")

    def find_object(self, queryset: QuerySet[Any], request: Any) -> Any:
        try:
            return super().find_object(queryset, request)  # type: ignore[misc]
        except ValueError as error:
            raise BadRequestError("id must be a number") from error

    @property
    def public_pages(self) -> QuerySet[Any]:
        return public_pages(find_site(self.request))


class _PublicAliasOfField(PageAliasOfField):
    """The original of an alias, unless it is another site's or not public."""

    def get_attribute(self, instance: Any) -> Any:
        pages = self.context["base_queryset"]
        return pages.filter(pk=instance.alias_of_id).first() if instance.alias_of_id else None


class SitePageSerializer(PageSerializer):
    alias_of = _PublicAliasOfField(read_only=True)


class SitePagesViewSet(OfThisSite, PagesAPIViewSet):
    base_serializer_class = SitePageSerializer
    known_query_parameters = PagesAPIViewSet.known_query_parameters - {"site"}

    def get_base_queryset(self) -> QuerySet[Any]:
        return self.public_pages


class _FullImageUrlField(ImageDownloadUrlField):
    """The picture's address with its host, as documents have it."""

    def to_representation(self, image: Any) -> str:
        return get_full_url(self.context["request"], super().to_representation(image))


class SiteImageSerializer(ImageSerializer):
    download_url = _FullImageUrlField(read_only=True)


class SiteImagesViewSet(OfThisSite, ImagesAPIViewSet):
    base_serializer_class = SiteImageSerializer

    def get_queryset(self) -> QuerySet[Any]:
        return shown_on(super().get_queryset(), self.public_pages)


class SiteDocumentsViewSet(OfThisSite, DocumentsAPIViewSet):
    def get_queryset(self) -> QuerySet[Any]:
        return shown_on(super().get_queryset(), self.public_pages)


router = WagtailAPIRouter("partyportal_api")
router.register_endpoint("pages", SitePagesViewSet)
router.register_endpoint("images", SiteImagesViewSet)
router.register_endpoint("documents", SiteDocumentsViewSet)
