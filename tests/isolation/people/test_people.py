"""A site administrator manages the people of own sites and meets nobody else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse
from wagtail.log_actions import registry as log_registry
from wagtail.users.apps import WagtailUsersAppConfig

from tests.conftest import Portal
from tests.isolation.people.conftest import role_on
from wagtail_partyportal.isolation.people import installing
from wagtail_partyportal.isolation.roles import Role

INDEX = "/admin/users/"


def edit(user: Any) -> str:
    return f"/admin/users/edit/{user.pk}/"


def names(response: Any) -> set[str]:
    return {user.get_username() for user in response.context["object_list"]}


def held(user: Any) -> set[str]:
    return set(user.groups.values_list("partyportal_role__site__hostname", "partyportal_role__role"))


def form_of(user: Any, **changes: Any) -> dict[str, Any]:
    return {
        "first_name": user.first_name, "last_name": user.last_name, "email": user.email, "is_active": "on", **changes
    }  # fmt: skip


@pytest.fixture
def lan(quangnam: Portal, person: Callable[..., Any]) -> Any:
    return person("lan", (quangnam, Role.EDITOR))


@pytest.fixture
def binh(danang: Portal, person: Callable[..., Any]) -> Any:
    return person("binh", (danang, Role.EDITOR))


@pytest.fixture
def shared(quangnam: Portal, danang: Portal, person: Callable[..., Any]) -> Any:
    return person("shared", (quangnam, Role.EDITOR), (danang, Role.EDITOR))


# --- Lists -----------------------------------------------------------------------------------------------


def test_list_shows_own_people_with_their_own_roles(desk: Client, lan: Any, binh: Any, shared: Any) -> None:
    response = desk.get(INDEX)
    assert names(response) >= {"lan", "shared", "quangnam-editor"} and "binh" not in names(response)
    assert "danang" not in response.content.decode() and "binh" not in response.content.decode()


@pytest.mark.parametrize("query", ["?q=binh", "?role=editor", "?is_active=true", "?export=csv", "?q=example"])
def test_search_filter_and_export_stay_among_own_people(desk: Client, lan: Any, binh: Any, query: str) -> None:
    for page in (INDEX, "/admin/users/results/"):
        answer = desk.get(page + query)
        content = b"".join(answer.streaming_content) if answer.streaming else answer.content  # type: ignore[attr-defined]
        assert answer.status_code == 200
        assert b"binh@example.vn" not in content and b">binh" not in content.lower()


def test_filter_of_roles_finds_who_holds_them(desk: Client, lan: Any, administrator: Any) -> None:
    assert "lan" in names(desk.get(f"{INDEX}?role=editor"))
    assert names(desk.get(f"{INDEX}?role=administrator")) == {"quangnam-administrator"}


@pytest.mark.parametrize("role", [Role.CONTRIBUTOR, Role.EDITOR])
def test_others_than_administrators_manage_nobody(
    quangnam: Portal, person: Callable[..., Any], lan: Any, role: Role
) -> None:
    colleague = quangnam.client_of(person("mai", (quangnam, role)))
    for page in (INDEX, edit(lan), reverse("partyportal_invitations"), reverse("partyportal_invite")):
        answer = colleague.get(page)
        assert answer.status_code == 404 or answer.url == "/admin/", page
    colleague.post(edit(lan), form_of(lan, email="mai@example.vn"))
    lan.refresh_from_db()
    assert lan.email == "lan@example.vn"


# --- One person ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("view", ["edit", "history", "usage", "delete", "copy"])
def test_another_sites_person_does_not_exist(desk: Client, binh: Any, view: str) -> None:
    address = f"/admin/users/{view}/{binh.pk}/"
    for answer in (desk.get(address), desk.post(address, form_of(binh, first_name="Chiếm"))):
        assert answer.status_code in {302, 404} and b"Binh" not in answer.content
        assert answer.status_code == 404 or answer.url == "/admin/"  # type: ignore[attr-defined]
    binh.refresh_from_db()
    assert binh.first_name == "Binh"


def test_own_person_is_renamed_promoted_and_deactivated(desk: Client, quangnam: Portal, lan: Any) -> None:
    assert desk.get(edit(lan)).status_code == 200
    field = f"roles_{quangnam.site.pk}"
    given = role_on(quangnam, Role.ADMINISTRATOR).group_id
    desk.post(edit(lan), form_of(lan, first_name="Lan Anh", is_active="", **{field: [given]}))
    lan.refresh_from_db()
    assert lan.first_name == "Lan Anh" and not lan.is_active
    assert held(lan) == {("quangnam.test", "administrator")}


def test_changes_of_roles_are_in_the_history_with_their_author(
    desk: Client, quangnam: Portal, lan: Any, administrator: Any
) -> None:
    field = f"roles_{quangnam.site.pk}"
    desk.post(edit(lan), form_of(lan, **{field: [role_on(quangnam, Role.CONTRIBUTOR).group_id]}))
    entries = {entry.action: entry for entry in log_registry.get_logs_for_instance(lan)}
    assert entries["partyportal.give_role"].user == entries["partyportal.take_role"].user == administrator
    history = desk.get(f"/admin/users/history/{lan.pk}/").content.decode()
    assert "Đã giao vai trò “Cộng tác viên” trên quangnam.test" in history
    assert "Đã thu hồi vai trò “Biên tập viên” trên quangnam.test" in history


def test_role_of_another_site_is_refused(desk: Client, quangnam: Portal, danang: Portal, lan: Any) -> None:
    foreign = role_on(danang, Role.ADMINISTRATOR).group_id
    for field in (f"roles_{quangnam.site.pk}", f"roles_{danang.site.pk}", "groups"):
        kept = {f"roles_{quangnam.site.pk}": [role_on(quangnam, Role.EDITOR).group_id]}
        desk.post(edit(lan), form_of(lan, **{**kept, field: [foreign]}))
        assert held(lan) == {("quangnam.test", "editor")}


def test_nobody_becomes_a_superuser_or_gets_a_group_or_a_password(desk: Client, quangnam: Portal, lan: Any) -> None:
    everything = Group.objects.create(name="operators")
    forged = {"is_superuser": "on", "is_staff": "on", "groups": [everything.pk], "password1": "x", "password2": "x"}
    forged[f"roles_{quangnam.site.pk}"] = [role_on(quangnam, Role.EDITOR).group_id]
    before = lan.password
    desk.post(edit(lan), form_of(lan, first_name="Đã lưu", **forged))
    lan.refresh_from_db()
    assert lan.first_name == "Đã lưu"
    assert not lan.is_superuser and not lan.is_staff and lan.password == before
    assert held(lan) == {("quangnam.test", "editor")}


def test_shared_persons_own_roles_change_and_nothing_else(
    desk: Client, quangnam: Portal, danang: Portal, shared: Any
) -> None:
    page = desk.get(edit(shared)).content.decode()
    assert "shared@example.vn" not in page and danang.key not in page
    field = f"roles_{quangnam.site.pk}"
    forged = {"email": "stolen@example.vn", "is_active": "", "first_name": "X"}
    desk.post(edit(shared), form_of(shared, **forged, **{field: [role_on(quangnam, Role.CONTRIBUTOR).group_id]}))
    shared.refresh_from_db()
    assert (shared.email, shared.first_name, shared.is_active) == ("shared@example.vn", "Shared", True)
    assert held(shared) == {("quangnam.test", "contributor"), ("danang.test", "editor")}
    assert desk.get(f"/admin/users/history/{shared.pk}/").status_code == 404


@pytest.mark.parametrize("kind", ["superuser", "group", "permission"])
def test_account_of_whoever_is_more_is_out_of_reach(
    desk: Client, quangnam: Portal, person: Callable[..., Any], kind: str
) -> None:
    chief = person("chief", (quangnam, Role.EDITOR), is_superuser=kind == "superuser")
    if kind == "group":
        chief.groups.add(Group.objects.create(name="operators"))
    if kind == "permission":
        chief.user_permissions.add(Permission.objects.first())
    assert "chief@example.vn" not in desk.get(edit(chief)).content.decode()
    desk.post(edit(chief), form_of(chief, email="stolen@example.vn", is_active=""))
    chief.refresh_from_db()
    assert chief.email == "chief@example.vn" and chief.is_active


def test_nobody_changes_their_own_roles_or_locks_themselves_out(
    desk: Client, quangnam: Portal, administrator: Any
) -> None:
    desk.post(edit(administrator), form_of(administrator, first_name="Mới", is_active=""))
    administrator.refresh_from_db()
    assert administrator.first_name == "Mới" and administrator.is_active
    assert held(administrator) == {("quangnam.test", "administrator")}


def test_granted_permission_does_not_widen_a_site_administrator(
    desk: Client, administrator: Any, quangnam: Portal, binh: Any, lan: Any
) -> None:
    users = Permission.objects.filter(content_type__app_label="auth", content_type__model="user")
    role_on(quangnam, Role.ADMINISTRATOR).group.permissions.add(*users)
    assert "binh" not in names(desk.get(INDEX))
    assert desk.get(edit(binh)).status_code == 404
    forged = form_of(lan, is_superuser="on", **{f"roles_{quangnam.site.pk}": [role_on(quangnam, Role.EDITOR).group_id]})
    desk.post(edit(lan), forged)
    for action in ("delete", "set_active_state", "assign_role"):
        answer = desk.get(f"/admin/bulk/auth/user/{action}/?id={binh.pk}")
        assert answer.status_code == 404 or answer.url == "/admin/", action
    lan.refresh_from_db()
    assert not lan.is_superuser


# --- Bulk actions ----------------------------------------------------------------------------------------


def test_bulk_deactivation_reaches_own_people_only(
    desk: Client, lan: Any, binh: Any, shared: Any, administrator: Any
) -> None:
    everybody = [lan, binh, shared, administrator]
    address = "/admin/bulk/auth/user/set_active_state/?" + "&".join(f"id={user.pk}" for user in everybody)
    page = desk.get(address).content.decode()
    assert "Binh" not in page and "Lan" in page
    for ids in (address, "/admin/bulk/auth/user/set_active_state/?id=all"):
        desk.post(ids, {"mark_as_active": "False"})
    for user in everybody:
        user.refresh_from_db()
    assert [user.is_active for user in everybody] == [False, True, True, True]


def test_bulk_roles_are_own_roles_for_own_people(
    desk: Client, quangnam: Portal, danang: Portal, lan: Any, binh: Any, administrator: Any
) -> None:
    address = f"/admin/bulk/auth/user/assign_role/?id={lan.pk}&id={binh.pk}"
    page = desk.get(address).content.decode()
    assert "danang" not in page and "Binh" not in page
    foreign = role_on(danang, Role.EDITOR).group_id
    assert desk.post(address, {"role": foreign}).status_code == 200
    assert held(lan) == {("quangnam.test", "editor")}
    desk.post(address, {"role": role_on(quangnam, Role.CONTRIBUTOR).group_id})
    assert ("quangnam.test", "contributor") in held(lan) and held(binh) == {("danang.test", "editor")}


def test_site_administrator_deletes_nobody(desk: Client, lan: Any) -> None:
    for address in (f"/admin/bulk/auth/user/delete/?id={lan.pk}", f"/admin/users/delete/{lan.pk}/"):
        assert desk.post(address).url == "/admin/"  # type: ignore[attr-defined]
    lan.refresh_from_db()


# --- Whoever sees everything -------------------------------------------------------------------------------


def test_superuser_keeps_wagtails_form(quangnam: Portal, person: Callable[..., Any], lan: Any, binh: Any) -> None:
    chief = quangnam.client_of(person("chief", is_superuser=True))
    assert {"lan", "binh"} <= names(chief.get(INDEX))
    page = chief.get(edit(lan)).content.decode()
    assert 'name="is_superuser"' in page and 'name="groups"' in page
    assert chief.get(f"/admin/users/usage/{lan.pk}/").status_code == 200
    group = Group.objects.create(name="operators")
    chief.post(edit(binh), {"username": "binh", **form_of(binh), "is_superuser": "on", "groups": [group.pk]})
    binh.refresh_from_db()
    assert binh.is_superuser and list(binh.groups.all()) == [group]


def test_operators_staff_without_a_role_keep_wagtails_pages(
    quangnam: Portal, person: Callable[..., Any], lan: Any, binh: Any
) -> None:
    staff = person("staff")
    staff.user_permissions.add(Permission.objects.get(codename="access_admin"))
    staff.user_permissions.add(*Permission.objects.filter(content_type__app_label="auth", content_type__model="user"))
    assert {"lan", "binh"} <= names(quangnam.client_of(staff).get(INDEX))


def test_projects_own_pages_of_people_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    from django.apps import apps

    users = apps.get_app_config("wagtailusers")
    assert users.user_viewset == installing.VIEWSET
    monkeypatch.setattr(users, "user_viewset", "project.views.OwnViewSet")
    installing.install()
    assert users.user_viewset == "project.views.OwnViewSet"
    monkeypatch.setattr(users, "user_viewset", WagtailUsersAppConfig.user_viewset)
    installing.install()
    assert users.user_viewset == installing.VIEWSET


# --- Query budget ------------------------------------------------------------------------------------------


def test_list_costs_the_same_for_many(desk: Client, quangnam: Portal, person: Callable[..., Any], lan: Any) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    desk.get(INDEX)
    with CaptureQueriesContext(connection) as few:
        desk.get(INDEX)
    for number in range(10):
        person(f"nguoi{number}", (quangnam, Role.EDITOR))
    with CaptureQueriesContext(connection) as many:
        desk.get(INDEX)
    assert len(many) <= len(few)
