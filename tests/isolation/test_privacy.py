"""The privacy form of a page names the groups of own sites only."""

from __future__ import annotations

import json

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from wagtail.models import PageViewRestriction

from tests.conftest import Portal
from wagtail_partyportal.isolation.roles import Role, role_group


def address(portal: Portal) -> str:
    return f"/admin/pages/{portal.category('kiem-tra').pk}/privacy/"


def test_groups_of_other_sites_are_not_named(quangnam: Portal, danang: Portal) -> None:
    Group.objects.create(name="Nhóm vận hành")
    html = json.loads(quangnam.editor_client().get(address(quangnam)).content)["html"]
    own, foreign = role_group(quangnam.site, Role.EDITOR), role_group(danang.site, Role.EDITOR)
    assert own.name in html and foreign.name not in html and "Nhóm vận hành" not in html


def test_group_of_another_site_is_refused(quangnam: Portal, danang: Portal) -> None:
    foreign = role_group(danang.site, Role.EDITOR)
    answer = quangnam.editor_client().post(
        address(quangnam), {"restriction_type": "groups", "groups": [foreign.pk], "password": ""}
    )
    assert json.loads(answer.content)["step"] == "set_privacy" and foreign.name not in answer.content.decode()
    assert not PageViewRestriction.objects.exists()


@pytest.mark.parametrize("kind", ["operators"])
def test_group_chosen_by_the_operator_stays(quangnam: Portal, kind: str) -> None:
    operators, own = Group.objects.create(name=kind), role_group(quangnam.site, Role.EDITOR)
    restriction = PageViewRestriction.objects.create(
        page=quangnam.category("kiem-tra").page_ptr, restriction_type="groups"
    )
    restriction.groups.add(operators)
    quangnam.editor_client().post(address(quangnam), {"restriction_type": "groups", "groups": [own.pk], "password": ""})
    assert set(restriction.groups.all()) == {operators, own}


def test_superuser_chooses_among_all(quangnam: Portal, danang: Portal) -> None:
    chief = quangnam.client_of(get_user_model().objects.create_superuser("chief", "chief@example.vn", "demo"))
    html = json.loads(chief.get(address(quangnam)).content)["html"]
    assert role_group(danang.site, Role.EDITOR).name in html
