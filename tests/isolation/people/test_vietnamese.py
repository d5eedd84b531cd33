"""A site administrator, and whoever they invite, read Vietnamese only."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.contrib.auth import get_user_model
from django.test import Client
from django.utils import timezone

from tests.conftest import Portal
from tests.contracts.admin_walk import ALLOWED
from tests.contracts.visible_words import left_in_english, visible_words
from wagtail_partyportal.isolation.people.invitations import Invitation, invite
from wagtail_partyportal.isolation.roles import Role

REPORTS = ("locked", "workflow", "workflow_tasks", "site-history", "aging-pages", "page-types-usage")


def english_in(answer: Any) -> set[str]:
    assert answer.status_code in {200, 403, 404, 410}
    return left_in_english(visible_words(answer.content.decode())) - ALLOWED


def test_site_administrator_reads_vietnamese(desk: Client, quangnam: Portal) -> None:
    invite("mai@example.vn", quangnam.site, Role.EDITOR, quangnam.administrator)
    editor = quangnam.editor.pk
    desk.post(f"/admin/users/edit/{editor}/", {"first_name": "Lan", "last_name": "Lê", "email": "lan@example.vn"})
    addresses = [
        "/admin/users/",
        "/admin/users/?q=zzz",
        f"/admin/users/edit/{editor}/",
        f"/admin/users/history/{editor}/",
        f"/admin/bulk/auth/user/assign_role/?id={editor}",
        f"/admin/bulk/auth/user/set_active_state/?id={editor}",
        "/admin/partyportal/invitations/",
        "/admin/partyportal/invitations/add/",
        "/admin/redirects/",
        "/admin/redirects/add/",
        *(f"/admin/reports/{report}/" for report in REPORTS),
    ]
    found = {address: english for address in addresses if (english := english_in(desk.get(address)))}
    assert found == {}
    assert english_in(desk.post(f"/admin/users/edit/{editor}/", {"email": "x"})) == set()
    assert english_in(desk.post("/admin/partyportal/invitations/add/", {"email": "x"})) == set()


def test_invited_person_reads_vietnamese_in_every_state(quangnam: Portal) -> None:
    def link() -> tuple[Invitation, str]:
        made = invite("mai@example.vn", quangnam.site, Role.EDITOR, quangnam.administrator)
        return made, f"/admin/partyportal/invitation/{made.token}/"

    found: dict[str, set[str]] = {}
    _made, address = link()
    found["account"] = english_in(quangnam.reader().get(address))
    found["errors"] = english_in(quangnam.reader().post(address, {"password1": "1", "password2": "2"}))
    found["somebody else"] = english_in(quangnam.editor_client().get(address))
    found["unknown"] = english_in(quangnam.reader().get("/admin/partyportal/invitation/x/"))
    mai = get_user_model().objects.create_user("mai", "mai@example.vn", "demo")
    found["log in"] = english_in(quangnam.reader().get(address))
    found["confirm"] = english_in(quangnam.client_of(mai).get(address))
    Invitation.objects.update(expires_at=timezone.now() - dt.timedelta(days=1))
    found["ended"] = english_in(quangnam.reader().get(address))
    Invitation.objects.update(accepted_at=timezone.now())
    found["used"] = english_in(quangnam.reader().get(address))
    assert {state: words for state, words in found.items() if words} == {}
