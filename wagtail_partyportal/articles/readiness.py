"""What an article still lacks before it should be published, in words for its author."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from .models import ArticleMixin


@dataclass(frozen=True)
class Lack:
    """One thing that is missing. ``field`` names the form's field where it is mended."""

    field: str
    message: str | Promise


def find_lacks(article: ArticleMixin) -> list[Lack]:
    """Return what is missing, most important first. None of it keeps the article from being published."""
    lacks = []
    if not article.lead:
        lacks.append(
            Lack("lead", _("There is no lead. Two or three sentences tell readers and lists what it is about."))
        )
    if not article.body:
        lacks.append(Lack("body", _("There is no text yet.")))
    if article.image is None:
        lacks.append(Lack("image", _("There is no picture. Lists show the article without one.")))
    elif not article.image_alt:
        lacks.append(
            Lack(
                "image_alt",
                _("Nobody who can't see the picture learns what it shows: add the alternative text."),
            )
        )
    if article.image is not None and not article.image_credit:
        lacks.append(Lack("image_credit", _("The photographer isn't named.")))
    if not article.byline and not article.is_reprint:
        lacks.append(Lack("byline", _("No author or pen name is given.")))
    return lacks
