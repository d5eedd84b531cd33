"""``manage.py portal``: what it makes, lists and mends, and what it says."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.core.management import CommandError, call_command
from django.db import DatabaseError
from wagtail.models import Collection, GroupPagePermission, GroupSitePermission, Page, Site, WorkflowPage

from tests.conftest import Portal, World
from tests.lifecycle.test_provisioning import counts
from wagtail_partyportal.articles.placements import ArticlePlacement
from wagtail_partyportal.isolation.collections import SiteCollection
from wagtail_partyportal.isolation.people.invitations import Invitation
from wagtail_partyportal.isolation.roles import Role, SiteRole, role_group
from wagtail_partyportal.lifecycle import provisioning
from wagtail_partyportal.visits.models import VisitorCounter

pytestmark = pytest.mark.django_db

HUE = ["hue", "--hostname", "hue.test", "--name", "Đảng bộ thành phố Huế"]


def portal(*arguments: Any) -> str:
    out = io.StringIO()
    call_command("portal", *arguments, stdout=out)
    return out.getvalue()


def refused(*arguments: Any) -> str:
    """Return what the command complains of, having checked that it wrote nothing."""
    before = counts()
    with pytest.raises(CommandError) as error:
        portal(*arguments)
    assert counts() == before
    return str(error.value)


# --- create -----------------------------------------------------------------------------------------------------------


def test_portal_is_made_with_one_line(client: Any) -> None:
    said = portal("create", *HUE, "--port", "8000")
    site = Site.objects.get(hostname="hue.test")
    assert (site.port, site.site_name, site.root_page.slug) == (8000, "Đảng bộ thành phố Huế", "hue")
    assert "hue.test:8000" in said and "/hue/xay-dung-dang/kiem-tra-giam-sat/" in said
    response = client.get("/", HTTP_HOST="hue.test:8000")
    assert response.status_code == 200 and "Xây dựng Đảng" in response.content.decode()


def test_second_run_changes_nothing_and_says_so() -> None:
    portal("create", *HUE, "--admin-email", "an@hue.test")
    before = counts()
    assert "mọi thứ đã có sẵn" in portal("create", *HUE, "--admin-email", "an@hue.test")
    assert counts() == before


def test_dry_run_says_the_same_and_writes_nothing() -> None:
    before = counts()
    tried = portal("create", *HUE, "--admin-email", "an@hue.test", "--dry-run")
    assert counts() == before
    done = portal("create", *HUE, "--admin-email", "an@hue.test")
    assert [line for line in tried.splitlines() if line in done.splitlines()] == tried.splitlines()[:-1]
    assert "Chạy thử" in tried.splitlines()[-1]


def test_link_of_the_first_administrator_is_shown_once() -> None:
    said = portal("create", *HUE, "--admin-email", "an@hue.test", "--admin-name", "Nguyễn Văn An")
    link = said.splitlines()[-1].strip()
    token = link.rstrip("/").rpartition("/")[2]
    invitation = Invitation.objects.with_token(token).get()
    assert (invitation.email, invitation.name, invitation.role) == ("an@hue.test", "Nguyễn Văn An", "administrator")
    assert link.startswith("http://testserver/")
    assert "http://testserver/" not in portal("create", *HUE, "--admin-email", "an@hue.test")


def test_plan_says_the_rest_and_the_command_line_counts_more(tmp_path: Path) -> None:
    plan = tmp_path / "plan.toml"
    plan.write_text(
        'name = "Tên trong tệp"\nhostname = "tep.test"\n[[categories]]\ntitle = "Chỉ một"\n'
        '[administrator]\nemail = "tep@hue.test"\nname = "Trong tệp"\n',
        encoding="utf-8",
    )
    portal("create", "hue", "--plan", plan, "--hostname", "hue.test", "--admin-email", "an@hue.test")
    site = Site.objects.get(hostname="hue.test")
    assert site.site_name == "Tên trong tệp"
    assert [page.slug for page in site.root_page.get_children().live()][-1] == "cach-tinh-luot-truy-cap"
    assert Page.objects.filter(url_path="/hue/chi-mot/").exists()
    assert not Page.objects.filter(url_path="/hue/xay-dung-dang/").exists()
    assert list(Invitation.objects.values_list("email", "name")) == [("an@hue.test", "Trong tệp")]


def test_all_problems_are_told_at_once(world: World, tmp_path: Path) -> None:
    plan = tmp_path / "plan.toml"
    plan.write_text('colour = 1\n[branding]\nbrand_color = "đỏ"\n', encoding="utf-8")
    said = refused(
        "create", "Huế", "--hostname", "QUANGNAM.test:80", "--name", " ", "--admin-email", "an@", "--plan", plan
    )
    for place in ("key", "hostname", "name", "administrator.email", "colour", "branding.brand_color"):
        assert f"  {place}: " in said
    assert "quangnam.test" in said


@pytest.mark.parametrize(
    ("hostname", "told"),
    [
        ("quangnam.test", "quangnam.test:80"),
        ("HUE.test", "hue.test"),
        ("hue.test:8000", "8000"),
        ("huế.vn", "xn--hu-07s.vn"),
        ("", "quangnam.example.vn"),
    ],
)
def test_bad_hostname_is_refused_with_a_way_out(world: World, hostname: str, told: str) -> None:
    said = refused("create", "hue", "--hostname", hostname, "--name", "Huế")
    assert "hostname: " in said and told in said


def test_what_is_missing_is_told() -> None:
    said = refused("create", "hue")
    assert "hostname: " in said and "name: " in said


def test_plan_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    assert "khong-co.toml" in refused("create", *HUE, "--plan", tmp_path / "khong-co.toml")
    binary = tmp_path / "plan.toml"
    binary.write_bytes(b"\xff\xfe")
    assert "plan.toml" in refused("create", *HUE, "--plan", binary)


def test_refusal_of_the_database_leaves_nothing_and_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_args: Any) -> None:
        raise DatabaseError("database is locked")

    monkeypatch.setattr(provisioning, "make_workflow", fail)
    assert "database is locked" in refused("create", *HUE)


def test_host_that_the_project_refuses_is_told(settings: Any) -> None:
    settings.ALLOWED_HOSTS = ["other.test"]
    assert "ALLOWED_HOSTS" in portal("create", *HUE)


# --- list -------------------------------------------------------------------------------------------------------------


def test_list_counts_articles_and_people(world: World) -> None:
    world.quangnam.publish("Một")
    world.quangnam.editor.groups.add(role_group(world.quangnam.site, Role.CONTRIBUTOR))  # two roles, one person
    lines = [line.split() for line in portal("list").splitlines()]
    assert len(lines) == 3
    assert lines[1][:4] == ["danang", "danang.test:80", "0", "3"]
    assert lines[2][:4] == ["quangnam", "quangnam.test:80", "1", "3"]
    assert " ".join(lines[2][4:]) == "vi Đảng bộ tỉnh Quảng Nam"


# --- check ------------------------------------------------------------------------------------------------------------


def check(*arguments: str) -> tuple[int, str]:
    """Return the exit code and what was said."""
    out = io.StringIO()
    try:
        call_command("portal", "check", *arguments, stdout=out)
    except SystemExit as end:
        return int(str(end.code)), out.getvalue()
    return 0, out.getvalue()


def drop_group(site: Site) -> None:
    role_group(site, Role.EDITOR).delete()


def drop_role(site: Site) -> None:
    SiteRole.objects.filter(site=site, role=Role.CONTRIBUTOR).delete()


def drop_page_permission(site: Site) -> None:
    GroupPagePermission.objects.filter(
        group=role_group(site, Role.EDITOR), permission__codename="publish_page"
    ).delete()


def drop_site_permission(site: Site) -> None:
    GroupSitePermission.objects.filter(group=role_group(site, Role.ADMINISTRATOR)).first().delete()  # type: ignore[union-attr]


def drop_admin_access(site: Site) -> None:
    role_group(site, Role.CONTRIBUTOR).permissions.clear()


def drop_workflow(site: Site) -> None:
    WorkflowPage.objects.filter(page=site.root_page).delete()


def drop_collection(site: Site) -> None:
    SiteCollection.objects.filter(site=site).delete()


def drop_counter(site: Site) -> None:
    VisitorCounter.objects.filter(site=site).delete()


def drop_placements(site: Site) -> None:
    ArticlePlacement.objects.filter(container=site.root_page_id).delete()


DAMAGES = [
    drop_group,
    drop_role,
    drop_page_permission,
    drop_site_permission,
    drop_admin_access,
    drop_workflow,
    drop_collection,
    drop_counter,
    drop_placements,
]


def test_new_portals_are_all_right(world: World) -> None:
    world.quangnam.publish("Một")
    before = counts()
    assert check() == (0, "Đã kiểm tra 2 cổng thông tin: tất cả đều ổn.\n")
    assert counts() == before


@pytest.mark.parametrize("damage", DAMAGES)
def test_damage_is_found_left_alone_and_mended_when_asked(world: World, damage: Any) -> None:
    world.quangnam.publish("Một")
    damage(world.quangnam.site)
    damaged = counts()
    code, said = check()
    assert code == 1 and "quangnam.test:80" in said and "danang.test" not in said
    assert counts() == damaged
    assert check("danang.test")[0] == 0
    code, said = check("quangnam.test", "--fix")
    assert code == 0 and "Đã sửa" in said
    assert check()[0] == 0


def test_group_that_is_made_anew_gets_all_permissions(quangnam: Portal) -> None:
    names = set(Group.objects.values_list("name", flat=True))
    granted = GroupPagePermission.objects.count(), GroupSitePermission.objects.count()
    drop_group(quangnam.site)
    check("--fix")
    assert set(Group.objects.values_list("name", flat=True)) == names
    assert (GroupPagePermission.objects.count(), GroupSitePermission.objects.count()) == granted


def test_what_editors_delete_is_not_missed(quangnam: Portal) -> None:
    quangnam.category("tin-tuc").delete()
    assert check()[0] == 0


def test_what_the_database_cannot_mend_stays_wrong(quangnam: Portal, settings: Any) -> None:
    settings.ALLOWED_HOSTS = ["danang.test"]
    assert check("--fix")[0] == 1
    code, said = check("quangnam.test", "--fix")
    assert code == 1 and "ALLOWED_HOSTS" in said


def test_site_that_is_no_portal_is_refused_by_name_and_passed_over_otherwise(world: World) -> None:
    Site.objects.create(hostname="khac.test", root_page=Page.get_first_root_node())
    assert check()[0] == 0
    assert "khac.test" in refused("check", "khac.test")
    assert "khong-co.test" in refused("check", "khong-co.test")


def test_collection_is_found_again_not_doubled(quangnam: Portal) -> None:
    before = Collection.objects.count()
    drop_collection(quangnam.site)
    check("--fix")
    assert Collection.objects.count() == before
