"""Lists of pages with their views as an old portal's people hand them over: a CSV file, or lines of their own."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from django.utils.translation import gettext as _
from wagtail.models import Page, Site

from wagtail_partyportal.core.languages import default_language, language_of_path
from wagtail_partyportal.core.sites import home_pages, root_paths

from .openings import OpeningError, read_number
from .ownership import own_pages

_PAGE_HEADINGS = frozenset({"page", "trang", "id", "address", "địa chỉ"})
_SHOWN = 80  # characters of what somebody wrote that an error repeats


@dataclass(frozen=True)
class _Line:
    number: int
    page: str
    views: str


def read_page_views(site: Site, lines: Iterable[str]) -> dict[int, int]:
    """Return views by page key from lines "page, views" (or with semicolons); a first line of headings is skipped.

    A page is named by its key, its address or the path of it. Raises OpeningError with the problems of all lines.
    """
    rows, problems = _read_lines(lines)
    pages = _find_pages(site, rows)
    views: dict[int, int] = {}
    for row in rows:
        page_id, number = pages.get(row.page), read_number(row.views)
        if page_id is None:
            problems.append(_at(row.number, _("this site has no page “%(page)s”.") % {"page": row.page[:_SHOWN]}))
        elif page_id in views:
            problems.append(_at(row.number, _("the page “%(page)s” stands here twice.") % {"page": row.page[:_SHOWN]}))
        if number is None:
            wrong = row.views[:_SHOWN]
            problems.append(_at(row.number, _("“%(views)s” is no number of views.") % {"views": wrong}))
        if page_id is not None and number is not None:
            views.setdefault(page_id, number)
    if problems or not views:
        raise OpeningError(problems or [_("The list names no page.")])
    return views


def _at(number: int, problem: str) -> str:
    return _("Line %(number)s: %(problem)s") % {"number": number, "problem": problem}


def _read_lines(lines: Iterable[str]) -> tuple[list[_Line], list[str]]:
    rows: list[_Line] = []
    problems: list[str] = []
    for number, line in enumerate(lines, start=1):
        line = line.strip().lstrip("\ufeff")
        if not line:
            continue
        cells = _split(line)
        if number == 1 and cells[0].lower() in _PAGE_HEADINGS:
            continue
        if len(cells) != 2:
            problems.append(_at(number, _("give a page and its views, divided by a comma or a semicolon.")))
        else:
            rows.append(_Line(number, *cells))
    return rows, problems


def _split(line: str) -> list[str]:
    # A semicolon divides wherever there is one: the spreadsheets of readers of Vietnamese write it, and "1,063".
    cells: Sequence[str] = next(csv.reader([line], delimiter=";" if ";" in line else ","))
    return [cell.strip() for cell in cells]


def _find_pages(site: Site, rows: Iterable[_Line]) -> dict[str, int]:
    """Return the keys of a site's pages by what the lines call them; also of pages that are gone, by their key."""
    names = [row.page for row in rows]
    by_key = {name: int(name) for name in names if name.isdecimal() and name.isascii() and len(name) < 16}
    own = own_pages(site, by_key.values())
    homes = home_pages(site)
    paths = {name: path for name in names if (path := _url_path(site, homes, name)) is not None}
    addressed = Page.objects.filter(url_path__in=paths.values()).values_list("url_path", "pk", "path")
    below = root_paths(site)
    by_path = {url_path: pk for url_path, pk, path in addressed if path.startswith(below)}
    return _known(by_key, own) | {name: by_path[path] for name, path in paths.items() if path in by_path}


def _known(by_key: Mapping[str, int], own: set[int]) -> dict[str, int]:
    return {name: key for name, key in by_key.items() if key in own}


def _url_path(site: Site, homes: Mapping[str, Page], name: str) -> str | None:
    """Return Wagtail's ``url_path`` of an address; None for another host's, and for what is no address."""
    try:
        parts = urlsplit(name)
        host = parts.hostname
    except ValueError:
        return None
    if (host is not None and host != site.hostname) or not parts.path.startswith("/"):
        return None
    language = language_of_path(parts.path)
    path = parts.path if language == default_language() else parts.path.removeprefix(f"/{language}")
    home = homes.get(language)
    return None if home is None else str(home.url_path).rstrip("/") + unquote(path).rstrip("/") + "/"
