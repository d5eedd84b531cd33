"""What the models say of a plan's values, asked before anything is written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.core.exceptions import ValidationError

from wagtail_partyportal.branding.models import SiteBranding
from wagtail_partyportal.weblinks.models import WebLink, WebLinkGroup

from .plans import SitePlan


def value_problems(plan: SitePlan) -> Iterator[str]:
    """Yield what is wrong with the branding and the web links of the plan, each with its place."""
    yield from _branding_problems(plan)
    for group in plan.web_links:
        where = f"web links {group.title!r}"
        yield from _complaints(
            WebLinkGroup(title=group.title, display=group.display, place=group.place), where, besides={"site"}
        )
        for link in group.links:
            yield from _complaints(
                WebLink(title=link.title, url=link.url), f"{where}, {link.title!r}", besides={"group"}
            )


def _branding_problems(plan: SitePlan) -> Iterator[str]:
    known = {field.name for field in SiteBranding._meta.fields} - {"id", "site"}
    for name in sorted(plan.branding.keys() - known):
        yield f"branding: there is no field {name!r}. The fields are: {', '.join(sorted(known))}."
    given = {name: value for name, value in plan.branding.items() if name in known}
    yield from _complaints(SiteBranding(**given), "branding", besides={"site"})


def _complaints(instance: Any, where: str, *, besides: set[str]) -> Iterator[str]:
    try:
        instance.full_clean(exclude=besides, validate_unique=False)
    except ValidationError as error:
        for name, messages in error.message_dict.items():
            yield f"{where}, {name}: {' '.join(messages)}"
