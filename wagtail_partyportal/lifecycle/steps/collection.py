"""Where the site's pictures and documents lie."""

from __future__ import annotations

from django.utils.translation import gettext as _
from wagtail.models import Collection, Site

from wagtail_partyportal.isolation.collections import SiteCollection
from wagtail_partyportal.lifecycle.plans import SitePlan
from wagtail_partyportal.lifecycle.reports import Report


def make_collection(plan: SitePlan, site: Site, report: Report) -> Collection:
    """Return the site's collection; one with the site's key as its name, and no other site's, becomes the site's."""
    link = SiteCollection.objects.filter(site=site).select_related("collection").first()
    report.note(_("collection %s") % (link.collection.name if link else plan.key), is_new=link is None)
    if link is not None:
        return link.collection
    root = Collection.get_first_root_node()
    unclaimed = root.get_children().filter(name=plan.key, partyportal_site=None).first()
    collection: Collection = unclaimed or root.add_child(instance=Collection(name=plan.key))
    SiteCollection.objects.create(site=site, collection=collection)
    return collection
