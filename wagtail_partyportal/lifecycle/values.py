"""What the models say of a plan's values, asked before anything is written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.fields import StreamField

from wagtail_partyportal.branding.models import SiteBranding
from wagtail_partyportal.weblinks.models import WebLink, WebLinkGroup

from .plans import SitePlan
from .problems import Problem


def value_problems(plan: SitePlan) -> Iterator[Problem]:
    """Yield what is wrong with the branding and the web links of the plan, each with its place."""
    yield from _branding_problems(plan)
    for number, group in enumerate(plan.web_links, start=1):
        where = f"web_links[{number}]"
        row = WebLinkGroup(title=group.title, display=group.display, place=group.place)
        yield from _complaints(row, where, besides={"site"})
        for place, link in enumerate(group.links, start=1):
            row = WebLink(title=link.title, url=link.url)
            yield from _complaints(row, f"{where}.links[{place}]", besides={"group"})


def _branding_problems(plan: SitePlan) -> Iterator[Problem]:
    # A plan can't name pictures: they are chosen in the admin, once there is a collection for them.
    known = {field.name for field in SiteBranding._meta.fields if not field.is_relation} - {"id"}
    for name in sorted(plan.branding.keys() - known):
        yield Problem(
            f"branding.{name}",
            _("There is no such field. The fields are: %s.") % ", ".join(sorted(known)),
        )
    given = {name: value for name, value in plan.branding.items() if name in known}
    row = SiteBranding(**{"name": plan.name, **given})
    yield from _complaints(row, "branding", besides={"site"})
    for name in given:
        yield from _block_complaints(row, name, f"branding.{name}")


def _block_complaints(instance: Any, name: str, where: str) -> Iterator[Problem]:
    """Yield what the blocks of a StreamField say: a model doesn't ask them."""
    field = instance._meta.get_field(name)
    if isinstance(field, StreamField):
        try:
            field.stream_block.clean(getattr(instance, name))
        except ValidationError as error:
            yield Problem(where, " ".join(_messages(error)))


def _messages(error: ValidationError) -> Iterator[str]:
    """Yield the messages of an error and of the blocks within."""
    within = getattr(error, "block_errors", None)
    if not within:
        yield from error.messages
        return
    for inner in within.values() if isinstance(within, dict) else within:
        if inner is not None:
            yield from _messages(inner)


def _complaints(instance: Any, where: str, *, besides: set[str]) -> Iterator[Problem]:
    try:
        instance.full_clean(exclude=besides, validate_unique=False)
    except ValidationError as error:
        for name, messages in error.message_dict.items():
            value = getattr(instance, name, "")
            shown = f" (“{value}”)" if isinstance(value, str) and 0 < len(value) <= 100 else ""
            yield Problem(f"{where}.{name}", f"{' '.join(messages)}{shown}")
