"""The pages that are measured, and what each must contain for its figure to mean anything."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import dataclass

from benchmarks.articles import Article, newest_first
from benchmarks.bare import ENTRIES, PATH
from benchmarks.columns import MARKS
from benchmarks.portals import Portal, World
from benchmarks.serving import Address, Application
from benchmarks.texts import paragraph

FLOOR, ARTICLE, CATEGORY, DEEP = "bare view", "article", "category", "category, deep page"
HOME, COMPOSED, FEED, CATEGORY_FEED = "home", "home, every block", "feed", "feed of a category"
PER_PAGE = 20
_FEED_LENGTH = 50
_DEEP_PAGE = 450
_ARTICLES = 100  # different ones of the first site: more than a cache of 300 entries can hold
_ARTICLE_LINK = re.compile(r'href="([^"?#]*/bai-viet-\d{6}[^"?#]*)"')
_FEED_LINK = re.compile(r"<link>http://[^/<]*(/[^<]*/bai-viet-\d{6}[^<]*)</link>")


class WrongContent(Exception):
    """A page lacks what it should show: no figure of this run can be trusted."""


@dataclass(frozen=True)
class Page:
    """A page to be measured: where it is, and the check of what it shows."""

    kind: str
    address: Address
    check: Callable[[str], None]

    def verify(self, application: Application) -> None:
        """Ask for the page and raise WrongContent unless it shows what it should."""
        status, body = application.get(self.address)
        try:
            _expect(status == 200, f"status {status}")
            self.check(html.unescape(body.decode()))
        except WrongContent as problem:
            raise WrongContent(f"{self.kind}, {self.address.host}{self.address.path}: {problem}") from problem


def pages_of(world: World) -> dict[str, list[Page]]:
    """Return the pages by kind, those of all sites mixed; the deep page is the first site's."""
    portals = world.portals
    first = portals[0]
    step = max(1, len(first.articles) // _ARTICLES)
    articles = [(first, article) for article in first.articles[::step][:_ARTICLES]]
    articles += [(portal, portal.articles[0]) for portal in portals[1:]]
    deep = min(_DEEP_PAGE, -(-len(first.articles) // PER_PAGE))
    return {
        FLOOR: [Page(FLOOR, Address(first.host, PATH), _check_floor)],
        ARTICLE: [_article_page(portal, article) for portal, article in articles],
        CATEGORY: [_category_page(CATEGORY, portal, 1, portals) for portal in portals],
        DEEP: [_category_page(DEEP, first, deep, portals)],
        HOME: [_home_page(portal, portals) for portal in portals],
        COMPOSED: [_composed_page(world.composed)],
        FEED: [_feed(FEED, portal, "/rss.xml", [*portal.articles, *portal.others]) for portal in portals],
        CATEGORY_FEED: [_feed(CATEGORY_FEED, portal, "/tin-tuc/rss.xml", portal.articles) for portal in portals],
    }


def _expect(is_right: bool, problem: str) -> None:
    if not is_right:
        raise WrongContent(problem)


def _check_floor(text: str) -> None:
    _expect(all(entry["title"] in text for entry in ENTRIES), "an entry is missing")
    _expect(28_000 < len(text.encode()) < 34_000, f"{len(text.encode())} bytes, not about 30 KB")


def _article_page(portal: Portal, article: Article) -> Page:
    def check(text: str) -> None:
        _expect(f">{article.title}</h1>" in text, "its title is missing")
        _expect(paragraph(f"lead {article.number}", 40) in text, "its lead is missing")
        for position in (0, 11):
            _expect(paragraph(f"{article.number} {position}", 78) in text, "a part of its text is missing")
        _expect(portal.name in text, "the name of its site is missing")
        around = newest_first(portal.articles)
        place = around.index(article)
        for neighbour in [*around[max(0, place - 5) : place], *around[place + 1 : place + 6]]:
            _expect(neighbour.title in text, f"its neighbour “{neighbour.title}” is missing")

    return Page(ARTICLE, Address(portal.host, article.path), check)


def _category_page(kind: str, portal: Portal, number: int, portals: list[Portal]) -> Page:
    def check(text: str) -> None:
        in_order = newest_first(portal.articles)
        wanted = [article.path for article in in_order[(number - 1) * PER_PAGE : number * PER_PAGE]]
        shown = list(dict.fromkeys(_ARTICLE_LINK.findall(text)))
        _expect(_is_run_of(wanted, shown), f"its articles are not the right {len(wanted)} in the right order")
        _check_names(text, portal, portals)

    query = f"?page={number}" if number > 1 else ""
    return Page(kind, Address(portal.host, f"/tin-tuc/{query}"), check)


def _home_page(portal: Portal, portals: list[Portal]) -> Page:
    def check(text: str) -> None:
        for article in newest_first([*portal.articles, *portal.others])[:10]:
            _expect(article.title in text, f"the new article “{article.title}” is missing")
        for number in range(1, 8):
            headline = re.search(rf"<h2[^>]*><a[^>]*>Chuyên mục {number}</a></h2>", text)
            _expect(headline is not None, f"section {number} is missing")
        _check_names(text, portal, portals)

    return Page(HOME, Address(portal.host, "/"), check)


def _composed_page(portal: Portal) -> Page:
    def check(text: str) -> None:
        missing = [kind for kind, mark in MARKS.items() if mark not in text]
        _expect(not missing, f"blocks are missing: {', '.join(missing)}")
        for article in newest_first([*portal.articles, *portal.others])[:5]:
            _expect(article.title in text, f"the new article “{article.title}” is missing")

    return Page(COMPOSED, Address(portal.host, "/"), check)


def _feed(kind: str, portal: Portal, path: str, articles: list[Article]) -> Page:
    def check(text: str) -> None:
        wanted = [article.path for article in newest_first(articles)[:_FEED_LENGTH]]
        _expect(_FEED_LINK.findall(text) == wanted, f"its articles are not the newest {len(wanted)} in their order")
        _expect(portal.name in text, "the name of its site is missing")

    return Page(kind, Address(portal.host, path), check)


def _check_names(text: str, portal: Portal, portals: list[Portal]) -> None:
    _expect(portal.name in text, "the name of its site is missing")
    strangers = [other.name for other in portals if other is not portal and other.name in text]
    _expect(not strangers, f"it names another site: {strangers[:1]}")


def _is_run_of(wanted: list[str], shown: list[str]) -> bool:
    """Say whether the wanted links stand in a row, whatever stands before and behind them."""
    start = shown.index(wanted[0]) if wanted and wanted[0] in shown else 0
    return bool(wanted) and shown[start : start + len(wanted)] == wanted
