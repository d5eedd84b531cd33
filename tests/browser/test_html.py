"""The HTML itself: no parse error, unique ids, references that lead somewhere, headings without gaps."""

from __future__ import annotations

from collections import Counter

import html5lib
import pytest
from bs4 import BeautifulSoup

from .shelf import Shelf
from .test_privacy import PAGES

REFERENCES = ("for", "aria-labelledby", "aria-describedby", "aria-controls")


def parse_errors(html: str) -> list[str]:
    parser = html5lib.HTMLParser()
    parser.parse(html)
    return [f"{position} {code} {variables}" for position, code, variables in parser.errors]


@pytest.mark.parametrize("name", PAGES)
def test_page_is_valid(shelf: Shelf, name: str) -> None:
    response = shelf.quangnam.reader().get(shelf.public_pages[name])
    html = response.content.decode()
    assert response.status_code == (404 if name == "missing" else 200)
    assert html.lstrip().lower().startswith("<!doctype html>")
    assert parse_errors(html) == []

    soup = BeautifulSoup(html, "html.parser")
    ids = Counter(str(tag["id"]) for tag in soup.select("[id]"))
    assert [name for name, count in ids.items() if count > 1] == []
    targets = {word for name in REFERENCES for tag in soup.select(f"[{name}]") for word in str(tag[name]).split()}
    assert targets - set(ids) == set()
    anchors = {str(tag["href"])[1:] for tag in soup.select("a[href^='#']")}
    assert anchors - set(ids) == set()

    levels = [int(tag.name[1]) for tag in soup.find_all(["h1", "h2", "h3", "h4", "h5", "h6"])]
    assert levels.count(1) == 1
    assert [pair for pair in zip([0, *levels], levels, strict=False) if pair[1] > pair[0] + 1] == []
    assert [
        tag for tag in soup.find_all("img") if not (tag.has_attr("alt") and tag.get("width") and tag.get("height"))
    ] == []


def test_parse_errors_are_found_where_there_are_some() -> None:
    assert parse_errors("<!doctype html><title>x</title><p><div></p></div>")
