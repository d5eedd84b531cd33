"""A plan says everything that is wrong with it before anything is made."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wagtail_partyportal.core.errors import PartyPortalError
from wagtail_partyportal.lifecycle.plans import AdministratorPlan, CategoryPlan, PagePlan, SitePlan
from wagtail_partyportal.lifecycle.problems import PlanError, Problem


def plan(**fields: Any) -> SitePlan:
    return SitePlan(**{"key": "hue", "hostname": "hue.example.vn", "name": "Đảng bộ Huế", **fields})


def problems(**fields: Any) -> list[Problem]:
    try:
        plan(**fields).validate()
    except PlanError as error:
        return error.problems
    return []


def test_good_plan_has_no_problem() -> None:
    assert problems(port=443, categories=(CategoryPlan("Tin tức", children=(CategoryPlan("Trong nước"),)),)) == []


@pytest.mark.parametrize("key", ["", "Hue", "1hue", "huế", "hue_1", "hue/1", "-hue", "h" * 51, "hue\n"])
def test_bad_key_is_named(key: str) -> None:
    assert [problem.where for problem in problems(key=key)] == ["key"]


@pytest.mark.parametrize(
    "hostname",
    [
        "",
        "HUE.vn",
        "https://hue.vn",
        "hue.vn:8000",
        "hue.vn/tin",
        "hue .vn",
        "-hue.vn",
        "hue..vn",
        "huế.vn",
        "hue.vn\n",
    ],
)
def test_bad_hostname_is_named(hostname: str) -> None:
    assert [problem.where for problem in problems(hostname=hostname)] == ["hostname"]


@pytest.mark.parametrize(
    ("hostname", "better"),
    [
        ("HUE.vn", "hue.vn"),
        ("hue.vn:8000", "hue.vn"),
        ("https://hue.vn/tin", "hue.vn"),
        ("huế.vn", "xn--hu-07s.vn"),
        ("hue\u0302\u0301.vn", "xn--hu-07s.vn"),
        ("HUẾ.vn", "xn--hu-07s.vn"),
        ("https://huế.vn:8443/tin", "xn--hu-07s.vn"),
    ],
)
def test_bad_hostname_is_told_with_the_good_one(hostname: str, better: str) -> None:
    assert better in re.split(r"[ ,]+", problems(hostname=hostname)[0].text)


def test_port_in_a_hostname_is_told_where_it_belongs() -> None:
    assert "8000" in problems(hostname="hue.vn:8000")[0].text.replace("hue.vn:8000", "")


def test_hostname_of_more_than_253_characters_is_named() -> None:
    label = "a" * 49
    assert problems(hostname=".".join([label] * 5)) == []
    assert [problem.where for problem in problems(hostname=".".join([label] * 6))] == ["hostname"]


@pytest.mark.parametrize("hostname", ["localhost", "hue.localhost", "127.0.0.1", "xn--hu-07s.vn", "a-b.example.vn"])
def test_good_hostname_is_accepted(hostname: str) -> None:
    assert problems(hostname=hostname) == []


@pytest.mark.parametrize(("port", "is_good"), [(0, False), (-1, False), (65536, False), (1, True), (65535, True)])
def test_port_must_exist(port: int, is_good: bool) -> None:
    assert (problems(port=port) == []) is is_good


def test_blank_name_is_named() -> None:
    assert [problem.where for problem in problems(name="  ")] == ["name"]


def test_category_without_letters_needs_a_slug() -> None:
    assert "漢字" in problems(categories=(CategoryPlan("漢字"),))[0].text
    assert problems(categories=(CategoryPlan("漢字", slug="han-tu"),)) == []


@pytest.mark.parametrize("slug", ["Tin tức", "tin tuc", "Tin-Tuc", "tin-tuc-"])
def test_category_slug_of_other_letters_is_named_with_a_good_one(slug: str) -> None:
    problem = problems(categories=(CategoryPlan("Tin tức", slug=slug),))[0]
    assert problem.where == "categories[1].slug"
    assert f"“{slug}”" in problem.text and "“tin-tuc”" in problem.text


def test_longest_title_makes_a_good_plan() -> None:
    assert problems(name="x" * 255, categories=(CategoryPlan("nghiêng" * 36),)) == []
    assert len(problems(name="x" * 256, categories=(CategoryPlan("nghiêng" * 37),))) == 2


def test_equal_slugs_below_one_parent_are_named_with_the_place() -> None:
    twins = (CategoryPlan("Tin tức"), CategoryPlan("Tin Tức"))
    assert "tin-tuc" in problems(categories=twins)[0].text
    assert problems(categories=(CategoryPlan("Trong nước", children=twins),))[0].where == "categories[1].children"


def test_category_and_page_side_by_side_need_slugs_of_their_own() -> None:
    assert "gioi-thieu" in problems(categories=(CategoryPlan("Giới thiệu"),), pages=(PagePlan("Giới thiệu"),))[0].text


@pytest.mark.parametrize("email", ["", "an", "an@", "an@hue", "an nguyen@hue.vn", "an@hue.vn\n"])
def test_bad_email_of_the_administrator_is_named(email: str) -> None:
    assert [p.where for p in problems(administrator=AdministratorPlan(email))] == ["administrator.email"]


def test_good_administrator_has_no_problem() -> None:
    assert problems(administrator=AdministratorPlan("an.nguyen@hue.example.vn", "Nguyễn Văn An")) == []
    assert problems(administrator=AdministratorPlan("an@hue.vn", "x" * 151))[0].where == "administrator.name"


def test_equal_slugs_below_different_parents_are_allowed() -> None:
    child = (CategoryPlan("Tin tức"),)
    assert problems(categories=(CategoryPlan("Một", children=child), CategoryPlan("Hai", children=child))) == []


def test_all_problems_are_named_at_once_in_one_readable_error() -> None:
    bad = plan(key="Huế", hostname="https://hue.vn/", port=0, name="", categories=(CategoryPlan("！"),))
    with pytest.raises(PlanError) as error:
        bad.validate()
    assert len(error.value.problems) == 5
    assert isinstance(error.value, PartyPortalError)
    assert str(error.value) == "\n".join(map(str, error.value.problems))


@given(st.text(), st.text(), st.text(), st.integers())
def test_validation_never_fails_otherwise(key: str, hostname: str, name: str, port: int) -> None:
    found = problems(key=key, hostname=hostname, name=name, port=port)
    assert all(problem.where and problem.text for problem in found)
