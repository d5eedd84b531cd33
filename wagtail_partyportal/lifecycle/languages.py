"""Give a portal another language: its tree, and everybody's permissions in it; and keep the trees alike."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wagtail.models import Locale, Page, Site
from wagtail.signals import page_published

from wagtail_partyportal.core.languages import default_language, has_languages
from wagtail_partyportal.core.sites import home_pages

from .checking import plan_of
from .language_codes import language_problems
from .problems import PlanError
from .provisioning import furnish, making
from .reports import Report
from .steps.languages import is_repeated, repeat_page


def add_languages(site: Site, codes: Sequence[str], *, dry_run: bool = False) -> Report:
    """Give a portal these languages, all or none; what it has already is left alone, and the report says so.

    Raises PlanError with all problems at once, and then nothing has been written. A dry run takes everything back.
    """
    problems = list(language_problems(codes))
    if problems:
        raise PlanError(problems)
    report = Report()
    with making(dry_run):
        furnish(plan_of(site), site, site.root_page, report, (*home_pages(site), *codes))
    return report


def page_was_published(instance: Page, **_signal: Any) -> None:
    """Repeat a new category or page of text in the site's other languages, so that their menus have it too."""
    if not has_languages() or instance.alias_of_id is not None or not is_repeated(instance.specific_class):
        return
    if instance.locale.language_code != default_language():
        return
    parent = instance.get_parent()
    for locale in Locale.objects.filter(pk__in=parent.get_translations().values("locale")):
        repeat_page(instance, locale)


def connect() -> None:
    """Connect the handler; called once, when the apps are ready."""
    page_published.connect(page_was_published, dispatch_uid="partyportal.lifecycle")
