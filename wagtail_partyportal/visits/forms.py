"""The form of a site's box "Lượt truy cập"."""

from __future__ import annotations

from typing import Any
from zoneinfo import available_timezones

from django.utils.translation import gettext as _
from wagtail.models import Locale, Page, Site

from wagtail_partyportal.core.sites import root_paths
from wagtail_partyportal.isolation.forms import SiteOwnedForm


def time_zone_problem(name: str) -> str:
    """Say what is wrong with a time zone's name: nothing, if it is empty or this machine knows it."""
    if not name or name in available_timezones():
        return ""
    return _("There is no time zone “%(name)s”. Write for example Asia/Ho_Chi_Minh.") % {"name": name}


def explanation_page_problem(page: Page | None, site: Site | None) -> str:
    """Say why readers of the site could not open the page; nothing, if they can or there is none."""
    if page is None or site is None:
        return ""
    if not page.path.startswith(root_paths(site)):
        return _("This page belongs to another site. Choose a page of this site.")
    if not page.live:
        return _("This page is not published yet. Publish it first.")
    if page.get_view_restrictions().exists():
        return _("This page is private: readers could not open it. Choose a public one.")
    return ""


class VisitorCounterForm(SiteOwnedForm):
    """Begins with all six figures; says in words what is wrong with the site, the page and the time zone."""

    def __init__(self, data: Any = None, files: Any = None, *args: Any, **kwargs: Any) -> None:
        if data is None and kwargs.get("instance") is None:
            kwargs["instance"] = self._meta.model()
            kwargs["instance"].show_all_figures()
        super().__init__(data, files, *args, **kwargs)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        site = cleaned.get("site")
        others = self._meta.model.objects.filter(site=site, locale=self._locale_id).exclude(pk=self.instance.pk)
        if site is not None and others.exists():
            self.add_error("site", _("This site has its visitor counter already: change that one."))
        return cleaned

    @property
    def _locale_id(self) -> int:
        """Return the row's language; Wagtail gives a new one that of the address before it makes the form."""
        return int(self.instance.locale_id or Locale.get_default().pk)

    def save(self, commit: bool = True) -> Any:
        if commit and self.instance.pk is not None:
            # Two figures may change places, and somebody else may have added one. The database, where each may stand
            # once, sees one change at a time: so it forgets all of them, and those of the form are saved anew.
            chosen = self.formsets["figures"]
            figures = self.instance.figures
            figures.set(form.instance for form in chosen.initial_forms if form not in chosen.deleted_forms)
            figures.model.objects.filter(counter=self.instance).delete()
        return super().save(commit)
