"""A plan in TOML: what is written is what is made, and everything that is wrong is named with its place."""

from __future__ import annotations

import pytest

from tests.conftest import World
from wagtail_partyportal.lifecycle.plan_files import parse_toml, read_plan
from wagtail_partyportal.lifecycle.plans import (
    AdministratorPlan,
    CategoryPlan,
    PagePlan,
    SitePlan,
    WebLinkGroupPlan,
    WebLinkPlan,
)
from wagtail_partyportal.lifecycle.problems import PlanError, Problem

pytestmark = pytest.mark.django_db

HEAD = 'key = "hue"\nhostname = "hue.test"\nname = "Đảng bộ Huế"\n'
WHOLE = """
key = "hue"
hostname = "hue.test"
name = "Đảng bộ Huế"
port = 443
is_default = true
counting_page = false
languages = ["vi"]

[branding]
preset = "sea"
welcome_text = "Chào mừng!"
hot_news_count = 5
is_hot_news_scrolling = true
social_links = [{label = "Facebook", url = "https://facebook.example.vn/hue"}]

[[categories]]
title = "Tin tức"
slug = "thoi-su"
intro = "Mới"

[[categories.children]]
title = "Trong nước"

[[pages]]
title = "Giới thiệu"
text = "Một.\\n\\nHai."

[[web_links]]
title = "Báo chí"
display = "jump"
place = "footer"

[[web_links.links]]
title = "Báo Nhân Dân"
url = "https://nhandan.vn"

[administrator]
email = "an@hue.test"
name = "Nguyễn Văn An"
"""


def problems_of(text: str) -> list[Problem]:
    with pytest.raises(PlanError) as error:
        read_plan(parse_toml(text))
    return error.value.problems


def places_of(text: str) -> set[str]:
    return {problem.where for problem in problems_of(text)}


def test_every_key_reaches_the_plan() -> None:
    assert read_plan(parse_toml(WHOLE)) == SitePlan(
        key="hue",
        hostname="hue.test",
        name="Đảng bộ Huế",
        port=443,
        languages=("vi",),
        is_default=True,
        counting_page=False,
        branding={
            "preset": "sea",
            "welcome_text": "Chào mừng!",
            "hot_news_count": 5,
            "is_hot_news_scrolling": True,
            "social_links": [("link", {"label": "Facebook", "url": "https://facebook.example.vn/hue"})],
        },
        categories=(CategoryPlan("Tin tức", "thoi-su", "Mới", (CategoryPlan("Trong nước"),)),),
        pages=(PagePlan("Giới thiệu", text="Một.\n\nHai."),),
        web_links=(
            WebLinkGroupPlan("Báo chí", (WebLinkPlan("Báo Nhân Dân", "https://nhandan.vn"),), "jump", "footer"),
        ),
        administrator=AdministratorPlan("an@hue.test", "Nguyễn Văn An"),
    )


def test_portal_of_a_short_plan_begins_with_the_usual_categories_pages_and_links() -> None:
    plan = read_plan(parse_toml(HEAD))
    assert "xay-dung-dang" in [category.final_slug for category in plan.categories]
    assert [page.final_slug for page in plan.pages] == ["gioi-thieu"] and "Đảng bộ Huế" in plan.pages[0].intro
    assert plan.web_links[0].links
    assert (plan.port, plan.counting_page, plan.administrator) == (80, True, None)


def test_portal_begins_with_nothing_where_the_plan_says_so() -> None:
    plan = read_plan(parse_toml(HEAD + "categories = []\npages = []\nweb_links = []\n"))
    assert (plan.categories, plan.pages, plan.web_links) == ((), (), ())


@pytest.mark.parametrize("text", ["key = ", "[a", 'key = "a"\nkey = "b"', "\x00"])
def test_text_that_is_no_toml_is_told_with_its_line(text: str) -> None:
    [problem] = problems_of(text)
    assert problem.where == "plan" and "TOML" in problem.text


def test_unknown_keys_are_named_wherever_they_stand_with_the_known_ones() -> None:
    text = HEAD + (
        'colour = "red"\n[branding]\nlogoo = "x"\nlogo = 3\n[[categories]]\ntitle = "Tin"\nslugg = "tin"\n'
        '[[categories.children]]\ntitle = "Con"\nsteps = 1\n[administrator]\nemail = "an@hue.test"\nphone = "1"\n'
    )
    found = {problem.where: problem.text for problem in problems_of(text)}
    assert found.keys() == {
        "colour",
        "branding.logoo",
        "branding.logo",
        "categories[1].slugg",
        "categories[1].children[1].steps",
        "administrator.phone",
    }
    assert "hostname" in found["colour"] and "welcome_text" in found["branding.logoo"]


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("port = '80'", "port"),
        ("port = true", "port"),
        ("port = 80.5", "port"),
        ("is_default = 1", "is_default"),
        ("categories = 'Tin tức'", "categories"),
        ("categories = ['Tin tức']", "categories[1]"),
        ("categories = [{slug = 'tin'}]", "categories[1].title"),
        ("categories = [{title = 5}]", "categories[1].title"),
        ("web_links = [{title = 'Báo', links = [{title = 'A'}]}]", "web_links[1].links[1].url"),
        ("branding = 'red'", "branding"),
        ("branding = {welcome_text = ['a']}", "branding.welcome_text"),
        ("branding = {hot_news_count = 'nhiều'}", "branding.hot_news_count"),
        ("branding = {social_links = ['https://a.vn']}", "branding.social_links"),
        ("branding = {social_links = [{label = 'A', url = 'javascript:alert(1)'}]}", "branding.social_links"),
        ("administrator = 'an@hue.test'", "administrator"),
        ("administrator = {name = 'An'}", "administrator.email"),
        ("administrator = {email = 'không'}", "administrator.email"),
        ("languages = ['vi', 'en']", "languages"),
        ("languages = 'vi'", "languages"),
    ],
)
def test_value_of_a_wrong_kind_is_named_once_with_its_place(line: str, place: str) -> None:
    assert [problem.where for problem in problems_of(HEAD + line)] == [place]


@pytest.mark.parametrize("name", ["key", "hostname", "name"])
def test_what_is_missing_is_named_once(name: str) -> None:
    text = "".join(line for line in HEAD.splitlines(keepends=True) if not line.startswith(name))
    assert [problem.where for problem in problems_of(text)] == [name]


def test_shape_values_and_what_is_in_the_way_are_named_together(world: World) -> None:
    text = (
        'key = "Huế"\nhostname = "quangnam.test"\nname = ""\nport = "80"\nmàu = 1\n'
        '[branding]\nbrand_color = "đỏ"\n[administrator]\nemail = "an@"\n'
    ).replace("màu", '"màu"')
    assert places_of(text) == {
        "key",
        "hostname",
        "name",
        "port",
        "màu",
        "branding.brand_color",
        "administrator.email",
    }
