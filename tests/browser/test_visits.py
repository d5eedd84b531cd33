"""A reader is counted once, by their own browser, and sees the number; a browser that keeps nothing is counted too."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, Request, Route, expect

from tests.visits.hitting import ADDRESS, ANDROID, figures
from wagtail_partyportal.articles.models import ArticlePage

from .conftest import WINDOWED, Complaints, find_chromium
from .shelf import FULL_TITLE, Shelf

VISIT, VIEW, READ = "visit", "view", "read"

# Chromium tells that a program drives it, and would not be counted.
PERSON = "Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false });"
GPC = "Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true });"
DNT = "Object.defineProperty(Navigator.prototype, 'doNotTrack', { get: () => '1' });"
NO_STORAGE = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied'); } });"
HIDDEN = "Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });"
PRERENDERED = "Object.defineProperty(document, 'prerendering', { configurable: true, get: () => true });"
SHOW = """() => {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'visible' });
  document.dispatchEvent(new Event('visibilitychange'));
}"""
ACTIVATE = """() => {
  Object.defineProperty(document, 'prerendering', { configurable: true, get: () => false });
  document.dispatchEvent(new Event('prerenderingchange'));
}"""
STORED = "() => [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(Boolean)"


class Reports(list[str]):
    """What the pages of a context report, in their order."""

    def listen(self, context: BrowserContext) -> None:
        context.on("request", self._on_request)

    def _on_request(self, request: Request) -> None:
        if ADDRESS in request.url:
            body = request.post_data or ""
            self.append({"v=1": VISIT, "v=0": VIEW}[body.split("&")[1]] if body else READ)


class Reader:
    """A person at a browser of their own."""

    def __init__(self, context: BrowserContext) -> None:
        self.context = context
        self.reports, self.complaints = Reports(), Complaints()
        self.reports.listen(context)
        self.complaints.listen(context)
        self.page = context.new_page()

    def open(self, path: str, page: Page | None = None) -> Page:
        page = page or self.page
        page.goto(path)
        page.wait_for_load_state("networkidle")
        return page

    def wait_minutes(self, minutes: float) -> None:
        """Let the clock of all pages go forward; nothing is slept."""
        for page in self.context.pages:
            page.clock.set_system_time(dt.datetime.now() + dt.timedelta(minutes=minutes))


Readers = Callable[..., Reader]


@pytest.fixture(scope="module")
def browser(playwright: Playwright, browser_type_launch_args: dict[str, Any]) -> Iterator[Browser]:
    """Start a browser that keeps a page for the back button, as those of readers do."""
    options = {**browser_type_launch_args, "ignore_default_args": ["--disable-back-forward-cache"]}
    browser = playwright.chromium.launch(**{**options, "executable_path": find_chromium(*WINDOWED)})
    yield browser
    browser.close()


@pytest.fixture
def readers(new_context: Any) -> Readers:
    """Return a maker of readers; ``traits`` are scripts that make their browsers different."""

    def make(*traits: str, is_person: bool = True) -> Reader:
        context = new_context(user_agent=ANDROID)
        for script in (PERSON,) * is_person + traits:
            context.add_init_script(script)
        return Reader(context)

    return make


def views(page: Page) -> int:
    return int(page.locator(".pp-article-meta [data-pp-views]").inner_text().replace(".", ""))


def stored_views(shelf: Shelf) -> int:
    return figures(shelf.quangnam, ArticlePage.objects.get(title=FULL_TITLE)).page_views or 0


def test_first_page_is_a_visit_and_the_next_one_a_view(readers: Readers, shelf: Shelf) -> None:
    before = figures(shelf.quangnam).total
    reader = readers()
    page = reader.open(shelf.full)
    total = figures(shelf.quangnam).total
    assert (reader.reports, total) == ([VISIT], before + 1)
    assert views(page) == stored_views(shelf)
    digits = page.locator(".pp-counter__digits")
    assert digits.inner_text().replace("\n", "") == f"{total:011}"
    reader.open(shelf.bare)
    assert reader.reports == [VISIT, VIEW]
    assert figures(shelf.quangnam).total == total
    assert page.evaluate(STORED) == ["pp-last-view"]
    assert reader.context.cookies() == []
    assert reader.complaints == []  # under the strict Content-Security-Policy of the server


def test_request_carries_no_cookie_and_says_where_it_comes_from(readers: Readers, shelf: Shelf) -> None:
    reader = readers()
    with reader.page.expect_request(lambda request: ADDRESS in request.url) as caught:
        reader.page.goto(shelf.full)
    headers = caught.value.all_headers()
    assert "cookie" not in headers
    assert headers["origin"] == reader.page.evaluate("location.origin")
    assert caught.value.method == "POST" and len(caught.value.post_data or "") < 100


def test_reload_is_read_only(readers: Readers, shelf: Shelf) -> None:
    reader = readers()
    reader.open(shelf.full)
    stored = stored_views(shelf)
    reader.page.reload()
    reader.page.wait_for_load_state("networkidle")
    assert reader.reports == [VISIT, READ]
    assert stored_views(shelf) == stored == views(reader.page)


def test_page_that_the_back_button_brings_is_read_only(readers: Readers, shelf: Shelf) -> None:
    reader = readers()
    reader.open(shelf.full)
    reader.page.evaluate("addEventListener('pageshow', (event) => { window.ppPersisted = event.persisted; })")
    reader.open(shelf.bare)
    reader.page.go_back(wait_until="commit")
    reader.page.wait_for_function("window.ppPersisted === true")
    reader.page.wait_for_load_state("networkidle")
    assert reader.reports == [VISIT, VIEW, READ]


def test_two_tabs_opened_at_once_lose_no_view_and_at_most_one_counts_as_a_second_visit(
    readers: Readers, shelf: Shelf
) -> None:
    """Both may look into the browser's memory before either has written there."""
    reader = readers()
    reader.open(shelf.bare)
    reader.wait_minutes(31)
    views_before, visits_before = stored_views(shelf), figures(shelf.quangnam).total
    with reader.context.expect_page(lambda _tab: len(reader.context.pages) == 3):
        reader.page.evaluate("(path) => { open(path); open(path); }", shelf.full)
    for tab in reader.context.pages[1:]:
        tab.wait_for_load_state("networkidle")
    assert stored_views(shelf) == views_before + 2
    assert figures(shelf.quangnam).total - visits_before in {1, 2}


def test_more_tabs_are_one_visit(readers: Readers, shelf: Shelf) -> None:
    reader = readers()
    reader.open(shelf.full)
    for path in (shelf.full, shelf.bare):
        reader.open(path, reader.context.new_page())
    assert reader.reports == [VISIT, VIEW, VIEW]


@pytest.mark.parametrize(("minutes", "report"), [(29, VIEW), (31, VISIT)])
def test_silence_of_half_an_hour_makes_the_next_view_a_visit(
    readers: Readers, shelf: Shelf, minutes: int, report: str
) -> None:
    reader = readers()
    reader.open(shelf.full)
    reader.wait_minutes(minutes)
    reader.open(shelf.bare)
    assert reader.reports == [VISIT, report]


def test_reload_after_the_silence_is_a_visit(readers: Readers, shelf: Shelf) -> None:
    reader = readers()
    reader.open(shelf.full)
    reader.wait_minutes(31)
    reader.page.reload()
    reader.page.wait_for_load_state("networkidle")
    assert reader.reports == [VISIT, VISIT]


@pytest.mark.parametrize(("minutes", "more"), [(29, []), (31, [VISIT])])
@pytest.mark.parametrize("trait", ["", GPC])
def test_open_page_that_is_looked_at_again_counts_after_the_silence_only(
    readers: Readers, shelf: Shelf, minutes: int, more: list[str], trait: str
) -> None:
    reader = readers(trait)
    page = reader.open(shelf.full)
    page.evaluate(SHOW)
    assert reader.reports == [VISIT]
    reader.wait_minutes(minutes)
    page.evaluate(SHOW)
    page.wait_for_load_state("networkidle")
    page.evaluate(SHOW)
    assert reader.reports == [VISIT, *more]


@pytest.mark.parametrize("trait", [GPC, DNT, NO_STORAGE])
def test_browser_that_keeps_nothing_is_counted_by_the_way_it_comes(readers: Readers, shelf: Shelf, trait: str) -> None:
    reader = readers(trait)
    page = reader.open(shelf.full)
    page.locator(".pp-breadcrumb a").first.click()
    page.wait_for_load_state("networkidle")
    assert reader.reports == [VISIT, VIEW]
    if trait != NO_STORAGE:
        assert page.evaluate(STORED) == []
    assert reader.context.cookies() == []
    assert reader.complaints == []


@pytest.mark.parametrize(
    ("name", "value", "trait", "reports", "stored"),
    [
        ("PARTYPORTAL_VISITS_GPC", "skip", GPC, [READ, READ], []),
        ("PARTYPORTAL_VISITS_GPC", "ignore", GPC, [VISIT, VIEW], ["pp-last-view"]),
        ("PARTYPORTAL_VISITS_GPC", "skip", "", [VISIT, VIEW], ["pp-last-view"]),
        ("PARTYPORTAL_VISITS_METHOD", "referrer", "", [VISIT, VISIT], []),  # both addresses were typed
        ("PARTYPORTAL_VISITS_WINDOW", 0, "", [VISIT, VISIT], ["pp-last-view"]),
    ],
)
def test_project_chooses_how_readers_are_counted(
    readers: Readers,
    shelf: Shelf,
    settings: Any,
    name: str,
    value: Any,
    trait: str,
    reports: list[str],
    stored: list[str],
) -> None:
    setattr(settings, name, value)
    reader = readers(trait)
    reader.open(shelf.full)
    reader.open(shelf.bare)
    assert reader.reports == reports
    assert reader.page.evaluate(STORED) == stored


def test_page_that_is_left_at_once_is_counted(readers: Readers, shelf: Shelf) -> None:
    before = stored_views(shelf)
    reader = readers()
    reader.page.goto(shelf.full, wait_until="domcontentloaded")
    reader.page.goto("about:blank")
    reader.page.wait_for_timeout(300)
    reader.context.new_page().goto(shelf.bare, wait_until="networkidle")  # a later answer of the same server
    assert stored_views(shelf) == before + 1


@pytest.mark.parametrize(("trait", "deed"), [(HIDDEN, SHOW), (PRERENDERED, ACTIVATE)], ids=["hidden", "prerendered"])
def test_page_counts_when_somebody_sees_it_and_not_before(
    readers: Readers, shelf: Shelf, trait: str, deed: str
) -> None:
    reader = readers(trait)
    page = reader.open(shelf.full)
    assert (reader.reports, page.evaluate(STORED)) == ([], [])
    page.evaluate(deed)
    page.wait_for_load_state("networkidle")
    assert reader.reports == [VISIT]


def test_program_and_editors_bar_do_not_count(readers: Readers, shelf: Shelf) -> None:
    program = readers(is_person=False)
    program.open(shelf.full)
    assert program.reports == []
    editor = readers(
        "document.addEventListener('readystatechange', "
        "() => document.body?.append(document.createElement('wagtail-userbar')), { once: true });"
    )
    assert editor.open(shelf.full).locator("wagtail-userbar").count() == 1
    assert editor.reports == []


def test_numbers_stand_there_without_script(new_context: Any, readers: Readers, shelf: Shelf) -> None:
    readers().open(shelf.full)
    context = new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(shelf.full)
    expect(page.locator(".pp-article-meta")).to_contain_text("Lượt xem:")
    expect(page.get_by_role("region", name="Lượt truy cập")).to_contain_text("Hôm nay")
    assert len(page.locator(".pp-counter__digits").inner_text().replace("\n", "")) == 11


def answer(route: Route, **numbers: int) -> None:
    route.fulfill(content_type="application/json", body=json.dumps({"c": 1, **numbers}))


def shown(page: Page) -> dict[str, str]:
    script = "all => Object.fromEntries(all.map(e => [e.dataset.ppFigure, e.textContent]))"
    return page.locator("[data-pp-figure]").evaluate_all(script)


def test_box_never_runs_backwards_and_begins_a_new_day_at_nought(readers: Readers, shelf: Shelf) -> None:
    answers = iter(
        [
            {"t": 4_356_361, "d": 654, "y": 6_944, "w": 17_848, "m": 43_868, "Y": 486_681, "p": 1_063},
            {"t": 4_356_360, "d": 653, "y": 6_944, "w": 17_847, "m": 43_867, "Y": 486_680, "p": 1_062},
            {"t": 4_356_362, "d": 1, "y": 655, "w": 17_849, "m": 43_869, "Y": 486_682, "p": 1_064},
        ]
    )
    reader = readers()
    reader.context.route(f"**{ADDRESS}**", lambda route: answer(route, **next(answers)))
    page = reader.open(shelf.full)
    first = {"t": "4.356.361", "d": "654", "y": "6.944", "w": "17.848", "m": "43.868", "Y": "486.681"}
    assert (shown(page), views(page)) == (first, 1063)
    assert page.locator(".pp-article-meta [data-pp-views]").inner_text() == "1.063"
    reader.wait_minutes(31)
    page.evaluate(SHOW)
    page.wait_for_load_state("networkidle")
    assert (shown(page), views(page)) == (first, 1063)  # an older answer
    reader.wait_minutes(62)
    page.evaluate(SHOW)
    expect(page.locator('[data-pp-figure="d"]')).to_have_text("1")
    assert (shown(page)["t"], shown(page)["y"], views(page)) == ("4.356.362", "655", 1064)
    assert page.locator(".pp-counter__digits").inner_text().replace("\n", "") == "00004356362"


@pytest.mark.parametrize("status", [503, 404, 0])
def test_report_that_fails_is_never_sent_again(readers: Readers, shelf: Shelf, status: int) -> None:
    reader = readers()
    reader.context.route(
        f"**{ADDRESS}**", lambda route: route.fulfill(status=status) if status else route.abort("connectionreset")
    )
    page = reader.open(shelf.full)
    before = page.locator(".pp-counter__digits").inner_text()
    page.wait_for_timeout(1000)
    assert reader.reports == [VISIT]
    assert page.locator(".pp-counter__digits").inner_text() == before
    assert not [text for text in reader.complaints if "Failed to load resource" not in text]


def test_script_of_a_page_is_light(readers: Readers, shelf: Shelf) -> None:
    reader = readers()
    sizes: list[int] = []
    reader.context.on("response", lambda response: response.url.endswith(".js") and sizes.append(len(response.body())))
    reader.open(shelf.full)
    assert len(sizes) == 4 and sum(sizes) < 24_000  # plain; a third of it is transferred
