"""What every page of a site shows around its own content, by the stamps that it depends on.

Core knows no feature, so each room that puts something on every page names its stamp here when the apps are ready.
"""

from __future__ import annotations

from collections.abc import Callable

from wagtail.models import Site

from .media import MEDIA
from .navigation import NAVIGATION
from .sites import SITES

_subjects_of_site: dict[str, Callable[[Site], str]] = {}


def show_on_every_page(name: str, subject_of_site: Callable[[Site], str]) -> None:
    """Say that all pages of a site show what the stamp ``subject_of_site(site)`` stands for.

    ``name`` is how templates name it in ``{% keep %}``.
    """
    _subjects_of_site[name] = subject_of_site


def subject_named(name: str, site: Site) -> str:
    """Return the stamp's name behind a name that a template uses; most are the stamp's name already."""
    of_site = _subjects_of_site.get(name)
    return of_site(site) if of_site else name


def frame_subjects(site: Site) -> tuple[str, ...]:
    """Return the names of all stamps on which the frame of a site's pages depends."""
    return (SITES, NAVIGATION, MEDIA, *(of_site(site) for of_site in _subjects_of_site.values()))
