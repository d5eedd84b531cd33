"""What each role may do on its site, through the admin's own pages."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import GroupCollectionPermission, GroupPagePermission, GroupSitePermission
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from tests.conftest import Portal
from wagtail_partyportal.isolation.roles import Role, role_group

BRANDING = "/admin/settings/partyportal/sitebranding/"
SIDEBAR = "/admin/settings/partyportal/sitesidebar/"
CAMPAIGNS = "/admin/snippets/partyportal/campaign/add/"
LINKS = "/admin/snippets/partyportal/weblinkgroup/add/"
COUNTER = "/admin/snippets/partyportal/visitorcounter/"


def client_as(portal: Portal, role: Role) -> Client:
    return portal.client_of(getattr(portal, role))


def category_form(**fields: str) -> dict[str, str]:
    form = {"title": "Chuyên mục mới", "slug": "chuyen-muc-moi", "intro": "", "comments": inline_formset([])}
    return nested_form_data({**form, **fields})


@pytest.mark.parametrize(
    ("address", "least"),
    [
        ("/admin/", Role.CONTRIBUTOR),
        ("/admin/images/add/", Role.CONTRIBUTOR),
        ("/admin/documents/add/", Role.CONTRIBUTOR),
        (LINKS, Role.EDITOR),
        (COUNTER, Role.EDITOR),
        (SIDEBAR, Role.EDITOR),
        (CAMPAIGNS, Role.ADMINISTRATOR),
        (BRANDING, Role.ADMINISTRATOR),
    ],
)
def test_page_of_the_admin_opens_from_the_least_role_that_may_upwards(
    quangnam: Portal, address: str, least: Role
) -> None:
    for role in Role:
        response = client_as(quangnam, role).get(address, follow=True)
        is_open = response.status_code == 200 and response.request["PATH_INFO"] != "/admin/"
        assert (is_open or address == "/admin/") is (role.rank >= least.rank), role


@pytest.mark.parametrize("role", Role)
def test_only_who_may_publish_publishes(quangnam: Portal, role: Role) -> None:
    form = category_form(**{"action-publish": "action-publish"})
    client_as(quangnam, role).post(f"/admin/pages/add/partyportal/categoryindexpage/{quangnam.home.pk}/", form)
    assert quangnam.category("chuyen-muc-moi").live is (role is not Role.CONTRIBUTOR)


def test_contributor_submits_and_editor_approves(quangnam: Portal) -> None:
    form = category_form(**{"action-submit": "action-submit"})
    contributor = client_as(quangnam, Role.CONTRIBUTOR)
    contributor.post(f"/admin/pages/add/partyportal/categoryindexpage/{quangnam.home.pk}/", form)
    page = quangnam.category("chuyen-muc-moi")
    assert not page.live and page.workflow_in_progress
    state = page.current_workflow_task_state
    approve = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", state.pk])
    contributor.post(approve)
    page.refresh_from_db()
    assert not page.live
    client_as(quangnam, Role.EDITOR).post(approve)
    page.refresh_from_db()
    assert page.live


def test_contributor_changes_own_pictures_only(quangnam: Portal, make_image: Any) -> None:
    own, other = make_image(quangnam), make_image(quangnam, color="red")
    own.uploaded_by_user = quangnam.contributor
    own.save()
    client = client_as(quangnam, Role.CONTRIBUTOR)
    assert client.get(f"/admin/images/{own.pk}/").status_code == 200
    assert client.get(f"/admin/images/{other.pk}/").status_code in {302, 403, 404}
    assert client_as(quangnam, Role.EDITOR).get(f"/admin/images/{other.pk}/").status_code == 200


@pytest.mark.parametrize("role", Role)
def test_role_is_granted_nothing_beyond_its_site(quangnam: Portal, role: Role) -> None:
    """A permission that a group holds by itself would hold for every site."""
    group = role_group(quangnam.site, role)
    assert [permission.codename for permission in group.permissions.all()] == ["access_admin"]
    assert set(GroupPagePermission.objects.filter(group=group).values_list("page_id", flat=True)) == {quangnam.home.pk}
    sites = GroupSitePermission.objects.filter(group=group).values_list("site_id", flat=True)
    assert set(sites) == (set() if role is Role.CONTRIBUTOR else {quangnam.site.pk})
    collections = GroupCollectionPermission.objects.filter(group=group).values_list("collection__name", flat=True)
    assert set(collections) == {"quangnam"}
