"""A site's administrator looks after the redirects of that site; the editor after none."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from wagtail.contrib.redirects.models import Redirect

from tests.conftest import Portal

LIST = "/admin/redirects/"


@pytest.fixture
def own(quangnam: Portal) -> Redirect:
    return Redirect.objects.create(old_path="/cua-minh", site=quangnam.site, redirect_page=quangnam.home)


@pytest.fixture
def foreign(danang: Portal) -> Redirect:
    return Redirect.objects.create(old_path="/cua-nguoi", site=danang.site, redirect_page=danang.home)


@pytest.fixture
def shared(db: None) -> Redirect:
    return Redirect.objects.create(old_path="/moi-trang", redirect_link="https://example.vn/")


@pytest.fixture
def administrator(quangnam: Portal, own: Redirect, foreign: Redirect, shared: Redirect) -> Client:
    return quangnam.administrator_client()


def form(portal: Portal, **more: Any) -> dict[str, Any]:
    return {"old_path": "/moi", "site": portal.site.pk, "redirect_page": portal.home.pk, "is_permanent": "on", **more}


@pytest.mark.parametrize("query", ["", "results/", "?q=cua", "?export=csv", "?site=", "?is_permanent=True"])
def test_list_search_and_export_show_own_redirects(administrator: Client, query: str) -> None:
    answer = administrator.get(LIST + query)
    content = b"".join(answer.streaming_content) if answer.streaming else answer.content  # type: ignore[attr-defined]
    text = content.decode()
    assert "/cua-minh" in text
    for secret in ("/cua-nguoi", "/moi-trang", "Đà Nẵng", "danang"):
        assert secret not in text


@pytest.mark.parametrize("part", ["", "delete/"])
def test_others_redirects_do_not_exist(
    administrator: Client, quangnam: Portal, foreign: Redirect, shared: Redirect, part: str
) -> None:
    for redirect in (foreign, shared):
        address = f"{LIST}{redirect.pk}/{part}"
        assert administrator.get(address).status_code == 404
        assert administrator.post(address, form(quangnam)).status_code == 404
    assert set(Redirect.objects.filter(pk__in=[foreign.pk, shared.pk]).values_list("old_path", flat=True)) == {
        "/cua-nguoi",
        "/moi-trang",
    }


def test_own_redirect_is_made_changed_and_deleted(administrator: Client, quangnam: Portal) -> None:
    administrator.post(f"{LIST}add/", form(quangnam))
    made = Redirect.objects.get(old_path="/moi")
    assert made.site == quangnam.site
    administrator.post(f"{LIST}{made.pk}/", form(quangnam, old_path="/moi-hon"))
    made.refresh_from_db()
    assert made.old_path == "/moi-hon"
    administrator.post(f"{LIST}{made.pk}/delete/")
    assert not Redirect.objects.filter(pk=made.pk).exists()


def test_site_must_be_an_own_one(administrator: Client, quangnam: Portal, danang: Portal, own: Redirect) -> None:
    assert "Đà Nẵng" not in administrator.get(f"{LIST}add/").content.decode()
    for site in ("", danang.site.pk):
        for address in (f"{LIST}add/", f"{LIST}{own.pk}/"):
            answer = administrator.post(address, form(quangnam, site=site))
            assert answer.status_code == 200 and "Đà Nẵng" not in answer.content.decode()
    assert Redirect.objects.filter(old_path="/moi").count() == 0


def test_target_must_be_an_own_page(administrator: Client, quangnam: Portal, danang: Portal) -> None:
    for target in (danang.home.pk, "1", "x"):
        assert administrator.post(f"{LIST}add/", form(quangnam, redirect_page=target)).status_code == 404
    assert not Redirect.objects.filter(old_path="/moi").exists()


@pytest.fixture
def leads_out(quangnam: Portal, danang: Portal) -> Redirect:
    """Return a redirect of the own site that the operator has led to another one's draft."""
    page = danang.publish("Bí mật", slug="bi-mat")
    page.unpublish()
    return Redirect.objects.create(old_path="/ra-ngoai", site=quangnam.site, redirect_page=page.page_ptr)


@pytest.mark.parametrize("query", ["", "results/", "?q=ra-ngoai", "?export=csv"])
def test_foreign_page_to_which_an_old_redirect_leads_is_not_named(
    administrator: Client, leads_out: Redirect, query: str
) -> None:
    answer = administrator.get(LIST + query)
    content = b"".join(answer.streaming_content) if answer.streaming else answer.content  # type: ignore[attr-defined]
    text = content.decode()
    assert "/ra-ngoai" in text and "Trang của một website khác" in text
    for secret in ("Bí mật", "bi-mat", "danang", f"/pages/{leads_out.redirect_page_id}/"):
        assert secret not in text


def test_old_redirect_is_not_found_by_a_foreign_address_and_is_led_to_an_own_page(
    administrator: Client, quangnam: Portal, leads_out: Redirect
) -> None:
    assert "/ra-ngoai" not in administrator.get(f"{LIST}?q=bi-mat").content.decode()
    address = f"{LIST}{leads_out.pk}/"
    assert "Bí mật" not in administrator.get(address).content.decode()
    administrator.post(address, form(quangnam, old_path="/ra-ngoai"))
    leads_out.refresh_from_db()
    assert leads_out.redirect_page_id == quangnam.home.pk


def test_import_is_the_operators(administrator: Client) -> None:
    assert "/redirects/import/" not in administrator.get(LIST).content.decode()
    assert administrator.get(f"{LIST}import/").status_code == 404
    assert administrator.post(f"{LIST}import/process/").status_code == 404


def test_editor_has_no_redirects(quangnam: Portal, own: Redirect) -> None:
    editor = quangnam.editor_client()
    for address in (LIST, f"{LIST}add/", f"{LIST}import/"):
        answer = editor.get(address)
        assert answer.status_code == 404 or answer.url == "/admin/"  # type: ignore[attr-defined]
    assert editor.post(f"{LIST}{own.pk}/delete/").status_code in {302, 404}
    assert Redirect.objects.filter(pk=own.pk).exists()


def test_superuser_keeps_all_of_them(quangnam: Portal, own: Redirect, foreign: Redirect, shared: Redirect) -> None:
    chief = quangnam.client_of(get_user_model().objects.create_superuser("chief", "chief@example.vn", "demo"))
    text = chief.get(LIST).content.decode()
    assert all(path in text for path in ("/cua-minh", "/cua-nguoi", "/moi-trang", "/redirects/import/"))
    assert "Đà Nẵng" in text
    chief.post(f"{LIST}add/", form(quangnam, site=""))
    assert Redirect.objects.get(old_path="/moi").site is None
