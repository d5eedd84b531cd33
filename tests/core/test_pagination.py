"""Numbered pages of a long list."""

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wagtail_partyportal.core.pagination import Pagination

lists = st.builds(
    lambda raw, total, per_page: Pagination.at(raw, total=total, per_page=per_page, parameters={"nam": "2023"}),
    raw=st.none() | st.integers(-5, 300).map(str) | st.text(max_size=10),
    total=st.integers(0, 3000),
    per_page=st.integers(1, 100),
)


def at(raw: str | None, total: int = 100, per_page: int = 10, **parameters: str) -> Pagination:
    return Pagination.at(raw, total=total, per_page=per_page, parameters=parameters)


@pytest.mark.parametrize(
    "nonsense", [None, "", "0", "-3", "abc", "1.5", "1e3", "\x00", "²", "9" * 5000, "٣x", "true", "' OR 1=1"]
)
def test_nonsense_leads_to_the_first_page(nonsense: str | None) -> None:
    assert at(nonsense).number == 1


def test_number_behind_the_last_page_leads_to_the_last() -> None:
    assert at("11").number == 10
    assert at("9" * 400).number == 10


def test_empty_list_has_one_page_without_neighbours() -> None:
    empty = at("7", total=0)
    assert (empty.number, empty.num_pages, empty.offset) == (1, 1, 0)
    assert (empty.previous_url, empty.next_url) == ("", "")


@given(lists)
def test_page_lies_within_the_list(pagination: Pagination) -> None:
    assert 1 <= pagination.number <= pagination.num_pages
    assert pagination.end - pagination.offset == pagination.per_page
    assert 0 <= pagination.offset < max(1, pagination.total)


@given(st.integers(0, 500), st.integers(1, 50))
def test_pages_together_show_every_entry_once(total: int, per_page: int) -> None:
    pages = [at(str(number), total, per_page) for number in range(1, at(None, total, per_page).num_pages + 1)]
    shown = [entry for page in pages for entry in range(total)[page.offset : page.end]]
    assert shown == list(range(total))


@given(lists)
def test_items_name_first_last_and_current_page_in_order(pagination: Pagination) -> None:
    numbers = [item.number for item in pagination.items if not item.is_gap]
    assert numbers == sorted(set(numbers))
    assert {1, pagination.number, pagination.num_pages} <= set(numbers)
    assert [item.number for item in pagination.items if item.is_current] == [pagination.number]
    assert len(pagination.items) <= 9


@given(lists)
def test_gap_stands_exactly_where_numbers_are_left_out(pagination: Pagination) -> None:
    items = pagination.items
    assert not items[0].is_gap and not items[-1].is_gap
    for before, after in zip(items, items[1:], strict=False):
        if not before.is_gap and not after.is_gap:
            assert after.number == before.number + 1
        else:
            assert before.is_gap != after.is_gap


@given(lists)
def test_neighbours_exist_except_at_the_ends(pagination: Pagination) -> None:
    assert bool(pagination.previous_url) is (pagination.number > 1)
    assert bool(pagination.next_url) is (pagination.number < pagination.num_pages)


@given(lists)
def test_every_address_keeps_the_parameters_and_leads_to_its_page(pagination: Pagination) -> None:
    for item in pagination.items:
        if item.is_gap:
            assert item.url == ""
            continue
        query = parse_qs(urlsplit(item.url).query)
        assert query.pop("nam") == ["2023"]
        assert query == ({"page": [str(item.number)]} if item.number > 1 else {})


def test_first_page_has_the_bare_address() -> None:
    assert at("2").previous_url == "."


def test_parameters_are_escaped() -> None:
    assert at("1", q="a&page=9 ế").next_url == "?q=a%26page%3D9+%E1%BA%BF&page=2"
