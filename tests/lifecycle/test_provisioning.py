"""A site from its plan: everything at once, the second time nothing, and never half."""

from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.db import models
from wagtail.models import Collection, Page, Site

from tests.conftest import World
from wagtail_partyportal.articles.categories import CategoryIndexPage
from wagtail_partyportal.branding.models import SiteBranding
from wagtail_partyportal.home.models import PortalHomePage
from wagtail_partyportal.home.standard_page import StandardPage
from wagtail_partyportal.lifecycle import provisioning
from wagtail_partyportal.lifecycle.plans import (
    CategoryPlan,
    PlanError,
    SitePlan,
    WebLinkGroupPlan,
    WebLinkPlan,
)
from wagtail_partyportal.lifecycle.provisioning import collection_of, editors_group_name, provision
from wagtail_partyportal.visits.models import VisitorCounter
from wagtail_partyportal.weblinks.models import WebLink, WebLinkGroup

pytestmark = pytest.mark.django_db

MADE: tuple[type[models.Model], ...] = (
    Page,
    Site,
    SiteBranding,
    Collection,
    Group,
    WebLinkGroup,
    WebLink,
    VisitorCounter,
)
CATEGORIES = (
    CategoryPlan("Tin tức"),
    CategoryPlan("Tổ chức", children=(CategoryPlan("Kiểm tra", intro="Về"),)),
)
LINKS = (WebLinkGroupPlan("Liên kết web", (WebLinkPlan("Báo", "https://bao.vn"), WebLinkPlan("Cổng", "http://c.vn"))),)


def plan(**fields: Any) -> SitePlan:
    defaults: dict[str, Any] = {
        "key": "hue",
        "hostname": "hue.test",
        "name": "Đảng bộ thành phố Huế",
        "branding": {"welcome_text": "Chào mừng!"},
        "categories": CATEGORIES,
        "web_links": LINKS,
    }
    return SitePlan(**{**defaults, **fields})


def category_at(url_path: str) -> CategoryIndexPage:
    return CategoryIndexPage.objects.get(url_path=url_path)


def counts() -> dict[str, int]:
    return {model.__name__: model.objects.count() for model in MADE}


def problems_of(bad: SitePlan) -> str:
    """Return what provisioning says of a bad plan, having checked that it made nothing."""
    before = counts()
    with pytest.raises(PlanError) as error:
        provision(bad)
    assert counts() == before
    return "\n".join(error.value.problems)


def test_site_is_made_with_all_that_the_plan_says() -> None:
    provision(plan(port=8000))
    site = Site.objects.get(hostname="hue.test")
    home = site.root_page.specific
    branding = SiteBranding.objects.get(site=site)
    assert (type(home), home.slug, home.live) == (PortalHomePage, "hue", True)
    assert (site.port, site.site_name, site.is_default_site) == (8000, "Đảng bộ thành phố Huế", False)
    assert (branding.name, branding.welcome_text) == ("Đảng bộ thành phố Huế", "Chào mừng!")
    assert collection_of("hue").name == "hue"


def test_categories_are_live_in_the_menu_and_in_their_order() -> None:
    provision(plan())
    home = PortalHomePage.objects.get(slug="hue")
    pages = CategoryIndexPage.objects.descendant_of(home).order_by("path")
    assert [page.url_path for page in pages] == ["/hue/tin-tuc/", "/hue/to-chuc/", "/hue/to-chuc/kiem-tra/"]
    assert all(page.live and page.show_in_menus and page.latest_revision_id for page in pages)
    assert pages[2].intro == "Về"


def test_web_links_are_in_their_order() -> None:
    provision(plan())
    group = WebLinkGroup.objects.get(site__hostname="hue.test")
    assert [(link.title, link.url) for link in group.links.all()] == [
        ("Báo", "https://bao.vn"),
        ("Cổng", "http://c.vn"),
    ]


def test_counter_shows_all_figures_and_says_how_it_counts() -> None:
    provision(plan())
    counter = VisitorCounter.objects.get(site__hostname="hue.test")
    assert [figure.name for figure in counter.figures.all()] == ["total", "today", "yesterday", "month", "week", "year"]
    page = StandardPage.objects.get(pk=counter.explanation_page_id)
    assert (page.url_path, page.live, page.show_in_menus) == ("/hue/cach-tinh-luot-truy-cap/", True, False)
    assert "30 phút" in str(page.body) and "{" not in str(page.body)
    counter.full_clean()


def test_counter_has_no_page_where_the_plan_wants_none() -> None:
    provision(plan(counting_page=False))
    assert VisitorCounter.objects.get(site__hostname="hue.test").explanation_page_id is None
    assert not StandardPage.objects.filter(url_path__startswith="/hue/").exists()


def test_page_about_the_counting_that_is_there_already_is_taken() -> None:
    provision(plan())
    VisitorCounter.objects.filter(site__hostname="hue.test").delete()
    StandardPage.objects.filter(slug="cach-tinh-luot-truy-cap").update(intro="Của biên tập viên")
    provision(plan())
    counter = VisitorCounter.objects.get(site__hostname="hue.test")
    assert counter.explanation_page.specific.intro == "Của biên tập viên"


def test_new_site_answers_at_once(client: Any) -> None:
    assert client.get("/tin-tuc/", HTTP_HOST="hue.test").status_code == 404
    provision(plan())
    response = client.get("/tin-tuc/", HTTP_HOST="hue.test")
    assert response.status_code == 200
    assert "Chào mừng!" in response.content.decode()


def test_report_names_every_step_once() -> None:
    report = provision(plan())
    assert len(report.created) == len(set(report.created)) == 10
    assert report.found == []
    assert str(report).count("created") == 10 and "site hue.test:80" in str(report)


def test_second_run_creates_nothing_and_says_so() -> None:
    first = provision(plan())
    before = counts()
    second = provision(plan())
    assert counts() == before
    assert second.created == []
    assert second.found == first.created
    assert not bool(second.created)


def test_second_run_leaves_alone_what_editors_have_changed() -> None:
    provision(plan())
    SiteBranding.objects.filter(site__hostname="hue.test").update(welcome_text="Của biên tập viên")
    category = category_at("/hue/tin-tuc/")
    category.title = "Thời sự"
    category.save_revision().publish()
    provision(plan())
    assert SiteBranding.objects.get(site__hostname="hue.test").welcome_text == "Của biên tập viên"
    assert category_at("/hue/tin-tuc/").title == "Thời sự"


def test_second_run_makes_what_is_missing() -> None:
    provision(plan())
    category_at("/hue/to-chuc/kiem-tra/").delete()
    WebLinkGroup.objects.filter(site__hostname="hue.test").delete()
    report = provision(plan(categories=(*CATEGORIES, CategoryPlan("Văn bản"))))
    assert report.created == [
        "category /hue/to-chuc/kiem-tra/",
        "category /hue/van-ban/",
        "web links Liên kết web",
    ]


def test_default_site_is_handed_over() -> None:
    provision(plan(is_default=True))
    assert Site.objects.get(is_default_site=True).hostname == "hue.test"


def test_bad_plan_is_refused_with_all_its_problems_at_once() -> None:
    problems = problems_of(
        plan(
            key="Huế",
            hostname="https://hue.vn",
            branding={"preset": "own", "brand_color": "#777777", "email": "không", "logoo": None},
            web_links=(
                WebLinkGroupPlan("Một", (WebLinkPlan("Báo", "javascript:alert(1)"),)),
                WebLinkGroupPlan("Hai", (WebLinkPlan("", "https://a.vn"),), display="lạ"),
            ),
        )
    )
    for wanted in (
        "Huế",
        "https://hue.vn",
        "brand_color",
        "email",
        "logoo",
        "Một",
        "javascript:alert(1)",
        "Hai",
        "lạ",
    ):
        assert wanted in problems


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"branding": {"brand_color": "đỏ"}}, "brand_color"),
        ({"branding": {"khong_co": "x"}}, "khong_co"),
        (
            {"web_links": (WebLinkGroupPlan("Nhóm", (WebLinkPlan("Báo", "javascript:alert(1)"),)),)},
            "javascript",
        ),
        ({"web_links": (WebLinkGroupPlan("Nhóm", (), display="lạ"),)}, "lạ"),
        ({"name": "x" * 300}, "name"),
        ({"categories": (CategoryPlan("x" * 300, slug="x"),)}, "category"),
        ({"categories": (CategoryPlan("Tin", slug="y" * 256),)}, "category"),
    ],
)
def test_wrong_value_anywhere_is_named_and_nothing_is_made(fields: dict[str, Any], named: str) -> None:
    assert named in problems_of(plan(**fields))


def test_hostname_of_another_site_is_refused(world: World) -> None:
    assert "quangnam.test:80" in problems_of(plan(hostname="quangnam.test"))


def test_key_that_a_page_of_another_type_has_is_refused() -> None:
    Page.get_first_root_node().add_child(instance=Page(title="Khác", slug="hue"))
    assert "key 'hue'" in problems_of(plan())


def test_category_slug_that_a_page_of_another_type_has_is_refused() -> None:
    provision(plan(categories=()))
    PortalHomePage.objects.get(slug="hue").add_child(instance=Page(title="Khác", slug="tin-tuc"))
    assert "tin-tuc" in problems_of(plan())


@pytest.mark.parametrize(
    "step", ["_site", "_branding", "_category", "_collection", "_editors", "_web_links", "_visitor_counter"]
)
def test_failure_in_the_middle_leaves_nothing_half_made(monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    done = getattr(provisioning, step)

    def fail(*args: Any) -> None:
        done(*args)
        raise RuntimeError(step)

    monkeypatch.setattr(provisioning, step, fail)
    before = counts()
    with pytest.raises(RuntimeError, match=step):
        provision(plan())
    assert counts() == before
    monkeypatch.undo()
    assert len(provision(plan()).created) == 10


def test_reader_never_meets_a_site_whose_making_failed(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def look_and_fail(*_args: Any) -> None:
        assert client.get("/tin-tuc/", HTTP_HOST="hue.test").status_code == 200  # its own connection sees it
        raise RuntimeError

    monkeypatch.setattr(provisioning, "_web_links", look_and_fail)
    with pytest.raises(RuntimeError):
        provision(plan())
    assert client.get("/tin-tuc/", HTTP_HOST="hue.test").status_code == 404


def test_two_sites_of_equal_plans_share_nothing() -> None:
    provision(plan())
    provision(plan(key="vinh", hostname="vinh.test", name="Vinh"))
    for site in Site.objects.filter(hostname__in=["hue.test", "vinh.test"]):
        assert SiteBranding.objects.filter(site=site).count() == WebLinkGroup.objects.filter(site=site).count() == 1
        assert CategoryIndexPage.objects.descendant_of(site.root_page).count() == 3
    assert collection_of("hue") != collection_of("vinh")
    assert Group.objects.filter(name__in=[editors_group_name("hue"), editors_group_name("vinh")]).count() == 2


def test_collection_of_an_unknown_key_does_not_exist() -> None:
    with pytest.raises(Collection.DoesNotExist):
        collection_of("khong-co")
