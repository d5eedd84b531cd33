"""Where a site keeps its pictures and documents: a collection belongs to a site by a key, never by its name."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Collection, Site


class SiteCollection(models.Model):
    """The collection of one site; those below it belong to the site as well."""

    site = models.OneToOneField(
        Site, on_delete=models.CASCADE, related_name="partyportal_collection", verbose_name=_("site")
    )
    collection = models.OneToOneField(
        Collection, on_delete=models.CASCADE, related_name="partyportal_site", verbose_name=_("collection")
    )

    class Meta:
        verbose_name = _("collection of a site")
        verbose_name_plural = _("collections of sites")

    def __str__(self) -> str:
        return f"{self.site}: {self.collection}"


def collection_of(site: Site) -> Collection:
    """Return the collection of a site's pictures and documents. Raises Collection.DoesNotExist where it has none."""
    return Collection.objects.get(partyportal_site__site=site)
