"""A site from its plan: everything at once, the second time nothing, and never half."""

from typing import Any

import pytest
from django.apps import apps
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.utils import timezone
from wagtail.models import Collection, GroupApprovalTask, Page, Site, WorkflowPage

from tests.conftest import World
from wagtail_partyportal.articles.categories import CategoryIndexPage
from wagtail_partyportal.branding.models import SiteBranding
from wagtail_partyportal.home.models import PortalHomePage
from wagtail_partyportal.home.standard_page import StandardPage
from wagtail_partyportal.isolation.collections import SiteCollection, collection_of
from wagtail_partyportal.isolation.people.invitations import Invitation
from wagtail_partyportal.isolation.roles import Role, SiteRole, role_group
from wagtail_partyportal.lifecycle import provisioning
from wagtail_partyportal.lifecycle.plans import (
    AdministratorPlan,
    CategoryPlan,
    PagePlan,
    SitePlan,
    WebLinkGroupPlan,
    WebLinkPlan,
)
from wagtail_partyportal.lifecycle.problems import PlanError
from wagtail_partyportal.lifecycle.provisioning import provision
from wagtail_partyportal.visits.models import VisitorCounter
from wagtail_partyportal.weblinks.models import WebLinkGroup

pytestmark = pytest.mark.django_db

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
        "administrator": AdministratorPlan("an@hue.test", "Nguyễn Văn An"),
    }
    return SitePlan(**{**defaults, **fields})


def full_plan() -> SitePlan:
    """Return a plan that needs every step."""
    return plan(pages=(PagePlan("Giới thiệu", text="Một.\n\nHai & ba."),))


def category_at(url_path: str) -> CategoryIndexPage:
    return CategoryIndexPage.objects.get(url_path=url_path)


def counts() -> dict[str, int]:
    """Count the rows of every table: nothing escapes that a step makes."""
    return {model._meta.label: model._base_manager.count() for model in apps.get_models(include_auto_created=True)}


def hue() -> Site:
    return Site.objects.get(hostname="hue.test")


def problems_of(bad: SitePlan) -> str:
    """Return what provisioning says of a bad plan, having checked that it made nothing."""
    before = counts()
    with pytest.raises(PlanError) as error:
        provision(bad)
    assert counts() == before
    return str(error.value)


def test_site_is_made_with_all_that_the_plan_says() -> None:
    provision(plan(port=8000))
    site = Site.objects.get(hostname="hue.test")
    home = site.root_page.specific
    branding = SiteBranding.objects.get(site=site)
    assert (type(home), home.slug, home.live) == (PortalHomePage, "hue", True)
    assert (site.port, site.site_name, site.is_default_site) == (8000, "Đảng bộ thành phố Huế", False)
    assert (branding.name, branding.welcome_text) == ("Đảng bộ thành phố Huế", "Chào mừng!")
    assert collection_of(site).name == "hue"


def test_categories_are_live_in_the_menu_and_in_their_order() -> None:
    provision(plan())
    home = PortalHomePage.objects.get(slug="hue")
    pages = CategoryIndexPage.objects.descendant_of(home).order_by("path")
    assert [page.url_path for page in pages] == ["/hue/tin-tuc/", "/hue/to-chuc/", "/hue/to-chuc/kiem-tra/"]
    assert all(page.live and page.show_in_menus and page.latest_revision_id for page in pages)
    assert pages[2].intro == "Về"


def test_pages_of_text_stand_in_the_menu_after_the_categories() -> None:
    provision(full_plan())
    page = StandardPage.objects.get(url_path="/hue/gioi-thieu/")
    assert page.live and page.show_in_menus and page.latest_revision_id
    assert [block.value.source for block in page.body] == ["<p>Một.</p>", "<p>Hai &amp; ba.</p>"]
    assert page.path > category_at("/hue/to-chuc/").path


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
    assert len(report.created) == len(set(report.created)) == 17
    assert report.found == []
    assert len(str(report).splitlines()) == 17 and "hue.test:80" in str(report)


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
    assert [what.split()[-1] for what in report.created] == ["/hue/to-chuc/kiem-tra/", "/hue/van-ban/", "web"]


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
        "web_links[1].links[1].url",
        "javascript:alert(1)",
        "web_links[2].display",
        "web_links[2].links[1].title",
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
        ({"categories": (CategoryPlan("x" * 300, slug="x"),)}, "categories[1].title"),
        ({"categories": (CategoryPlan("Tin", slug="y" * 256),)}, "categories[1].slug"),
    ],
)
def test_wrong_value_anywhere_is_named_and_nothing_is_made(fields: dict[str, Any], named: str) -> None:
    assert named in problems_of(plan(**fields))


def test_hostname_of_another_site_is_refused(world: World) -> None:
    assert "quangnam.test:80" in problems_of(plan(hostname="quangnam.test"))


def test_key_that_a_page_of_another_type_has_is_refused() -> None:
    Page.get_first_root_node().add_child(instance=Page(title="Khác", slug="hue"))
    assert "key:" in problems_of(plan())


def test_category_slug_that_a_page_of_another_type_has_is_refused() -> None:
    provision(plan(categories=()))
    PortalHomePage.objects.get(slug="hue").add_child(instance=Page(title="Khác", slug="tin-tuc"))
    assert "tin-tuc" in problems_of(plan())


STEPS = [name for name in vars(provisioning) if name.startswith(("make_", "invite_")) or name == "grant"]
STEPS.remove("make_language")  # for a portal in several languages: tests/localize


@pytest.mark.parametrize("step", STEPS)
def test_failure_in_the_middle_leaves_nothing_half_made(monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    done = getattr(provisioning, step)

    def fail(*args: Any) -> None:
        done(*args)
        raise RuntimeError(step)

    monkeypatch.setattr(provisioning, step, fail)
    before = counts()
    with pytest.raises(RuntimeError, match=step):
        provision(full_plan())
    assert counts() == before
    monkeypatch.undo()
    assert len(provision(full_plan()).created) == 18


def test_reader_never_meets_a_site_whose_making_failed(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def look_and_fail(*_args: Any) -> None:
        assert client.get("/tin-tuc/", HTTP_HOST="hue.test").status_code == 200  # its own connection sees it
        raise RuntimeError

    monkeypatch.setattr(provisioning, "make_web_links", look_and_fail)
    with pytest.raises(RuntimeError):
        provision(plan())
    assert client.get("/tin-tuc/", HTTP_HOST="hue.test").status_code == 404


def test_two_sites_of_equal_plans_share_nothing() -> None:
    provision(plan())
    provision(plan(key="vinh", hostname="vinh.test", name="Vinh"))
    for site in Site.objects.filter(hostname__in=["hue.test", "vinh.test"]):
        assert SiteBranding.objects.filter(site=site).count() == WebLinkGroup.objects.filter(site=site).count() == 1
        assert CategoryIndexPage.objects.descendant_of(site.root_page).count() == 3
    vinh = Site.objects.get(hostname="vinh.test")
    assert collection_of(hue()) != collection_of(vinh)
    for role in Role:
        assert role_group(hue(), role) != role_group(vinh, role)
    links = WorkflowPage.objects.filter(page__in=[hue().root_page, vinh.root_page])
    assert len(links.values("workflow").distinct()) == 2


def test_site_that_was_not_provisioned_has_neither_collection_nor_groups() -> None:
    site = Site.objects.create(hostname="khac.test", root_page=Page.get_first_root_node())
    with pytest.raises(Collection.DoesNotExist):
        collection_of(site)
    with pytest.raises(Group.DoesNotExist):
        role_group(site, Role.EDITOR)


# --- Roles, workflow, collection ----------------------------------------------------------------------------------


def test_each_role_has_a_group_of_its_own() -> None:
    provision(plan())
    rows = SiteRole.objects.filter(site=hue()).select_related("group")
    assert {row.role: row.group.name for row in rows} == {
        "contributor": "hue: cộng tác viên",
        "editor": "hue: biên tập viên",
        "administrator": "hue: quản trị viên",
    }


def test_group_of_strangers_with_the_same_name_gets_nothing() -> None:
    stranger = Group.objects.create(name="hue: biên tập viên")
    provision(plan())
    assert role_group(hue(), Role.EDITOR) != stranger
    assert not stranger.page_permissions.exists() and not stranger.permissions.exists()


def test_collection_that_only_has_the_name_becomes_the_sites_and_never_another_sites() -> None:
    root = Collection.get_first_root_node()
    unclaimed = root.add_child(instance=Collection(name="hue"))
    taken = root.add_child(instance=Collection(name="vinh"))
    provision(plan())
    SiteCollection.objects.filter(site=hue()).update(collection=taken)
    provision(plan(key="vinh", hostname="vinh.test"))
    assert collection_of(hue()) == taken
    assert collection_of(Site.objects.get(hostname="vinh.test")) not in (taken, unclaimed)


def test_articles_of_the_site_are_approved_by_its_editors_and_administrators(world: World) -> None:
    article = world.quangnam.publish("Nâng chất lượng chi bộ")
    workflow = article.get_workflow()
    assert workflow is not None and workflow.name.startswith("Duyệt bài")
    task = GroupApprovalTask.objects.get(workflow_tasks__workflow=workflow)
    site = world.quangnam.site
    assert set(task.groups.all()) == {role_group(site, Role.EDITOR), role_group(site, Role.ADMINISTRATOR)}


def test_workflow_that_the_operator_has_chosen_stays() -> None:
    provision(plan())
    other = WorkflowPage.objects.exclude(page=hue().root_page).first().workflow
    WorkflowPage.objects.filter(page=hue().root_page).update(workflow=other)
    assert provision(plan()).created == []
    assert WorkflowPage.objects.get(page=hue().root_page).workflow == other


# --- The first administrator --------------------------------------------------------------------------------------


def test_administrator_is_invited_with_a_link_of_which_only_a_digest_is_kept() -> None:
    report = provision(plan())
    invitation = Invitation.objects.get(site=hue())
    assert (invitation.email, invitation.name, invitation.role) == ("an@hue.test", "Nguyễn Văn An", "administrator")
    assert invitation.is_open and report.invitation == invitation
    token = report.invitation.token
    assert len(token) >= 32 and invitation.token == "" and token not in str(vars(invitation))
    assert list(Invitation.objects.with_token(token)) == [invitation]


def test_administrator_is_invited_again_only_when_the_link_has_lapsed() -> None:
    provision(plan())
    assert provision(plan()).invitation is None
    Invitation.objects.update(expires_at=timezone.now())
    assert provision(plan()).invitation is not None
    assert Invitation.objects.open().count() == 1 and Invitation.objects.count() == 2


def test_administrator_who_has_come_is_not_invited_again() -> None:
    provision(plan())
    Invitation.objects.all().delete()
    person = get_user_model().objects.create_user("an", "AN@hue.test", "demo")
    person.groups.add(role_group(hue(), Role.ADMINISTRATOR))
    assert provision(plan()).created == []


# --- A trial ------------------------------------------------------------------------------------------------------


def test_dry_run_reports_the_same_and_writes_nothing() -> None:
    before = counts()
    tried = provision(full_plan(), dry_run=True)
    assert counts() == before
    assert tried.steps == provision(full_plan()).steps


def test_dry_run_of_what_is_there_finds_it() -> None:
    provision(plan())
    assert provision(plan(), dry_run=True).created == []


def test_dry_run_leaves_no_trace_of_the_site_in_the_cache(client: Any) -> None:
    provision(plan(), dry_run=True)
    assert "hue.test" not in str(Site.get_site_root_paths())
    assert client.get("/tin-tuc/", HTTP_HOST="hue.test").status_code == 404


def test_portal_cannot_be_made_a_second_time_at_another_host() -> None:
    provision(plan())
    assert "hue.test:80" in problems_of(plan(hostname="hue2.test"))


def test_everything_in_the_way_is_named_together_with_what_is_wrong(world: World) -> None:
    problems = problems_of(plan(hostname="quangnam.test", name="", port=0, administrator=AdministratorPlan("không")))
    for place in ("name:", "port:", "administrator.email:"):
        assert place in problems
    assert "hostname:" in problems_of(plan(hostname="quangnam.test", name=""))
