"""A walk through a page with the Tab key, and what is wrong with how it shows where the reader is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from playwright.sync_api import Page

# Where the focus is, and what is wrong with how it shows; None at the end of the page.
_FOCUS = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const shown = e.closest('.pp-search__field') && e.tagName === 'INPUT' ? e.closest('.pp-search__field') : e;
  const style = getComputedStyle(shown), box = e.getBoundingClientRect();
  const nav = document.querySelector('#pp-nav'), bar = nav.getBoundingClientRect();
  const faults = [];
  const isPlayer = e.matches('video, audio');  // the browser marks the button inside
  if (!isPlayer && (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2)) faults.push('no outline');
  const isInWindow = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  if (!isInWindow) faults.push('out of sight');
  if (!nav.contains(e) && box.bottom <= bar.bottom && bar.top <= 0) faults.push('below the menu bar');
  if (!box.width || !box.height) faults.push('no size');
  return {
    name: `${e.tagName} ${e.className} ${(e.textContent || e.id).trim().slice(0, 40)}`,
    text: e.textContent.trim(),
    faults,
    is_in_menu: nav.contains(e),
    is_closed: e.getAttribute('aria-expanded') === 'false',
  };
}"""


@dataclass(frozen=True)
class Stop:
    """An element that has the focus. ``is_closed``: it opens something, and that is closed."""

    name: str
    text: str
    faults: list[str]
    is_in_menu: bool
    is_closed: bool


def focus_of(page: Page) -> Stop | None:
    """Return where the focus is; None at the end of the page."""
    found = page.evaluate(_FOCUS)
    return Stop(**found) if found else None


def walk(page: Page, at_most: int = 150) -> Iterator[Stop]:
    """Press Tab until the page ends. Raises AssertionError if it does not within ``at_most`` presses."""
    for _press in range(at_most):
        page.keyboard.press("Tab")
        stop = focus_of(page)
        if stop is None:
            return
        yield stop
    raise AssertionError("the walk doesn't end")


def faults_of(stops: list[Stop]) -> dict[str, list[str]]:
    return {stop.name: stop.faults for stop in stops if stop.faults}
