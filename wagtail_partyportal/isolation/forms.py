"""The form of a row that belongs to a site: an editor chooses among their own sites only."""

from __future__ import annotations

from typing import Any

from wagtail.models import Site

from wagtail_partyportal.core.forms import CheckedModelForm

from .permissions import own_sites


class SiteOwnedForm(CheckedModelForm):
    """Offer only the sites on which the user may do something with this model."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.for_user is None or "site" not in self.fields:
            return
        sites = own_sites(self._meta.model, self.for_user)
        field = self.fields["site"]
        field.queryset = Site.objects.filter(pk__in=[site.pk for site in sites])
        if len(sites) == 1:
            field.initial = sites[0].pk
