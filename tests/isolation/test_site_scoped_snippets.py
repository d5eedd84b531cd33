"""Rows that belong to a site: people list, open, change and choose those of their own sites only."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.db import models
from django.http import HttpResponse
from django.test import Client
from wagtail.models import Site
from wagtail.test.utils.form_data import nested_form_data

from tests.conftest import Portal, World
from wagtail_partyportal.branding.campaigns import Campaign
from wagtail_partyportal.isolation.permissions import own_rows, own_sites
from wagtail_partyportal.weblinks.models import WebLinkGroup

CAMPAIGNS = "/admin/snippets/partyportal/campaign/"
MODELS = (Campaign, WebLinkGroup)
Row = Campaign | WebLinkGroup


@pytest.fixture
def administrator(quangnam: Portal) -> Client:
    """Return the browser of somebody who may change everything that belongs to the site."""
    return quangnam.administrator_client()


@pytest.fixture(params=MODELS, ids=lambda model: model.__name__)
def model(request: pytest.FixtureRequest) -> type[Row]:
    return request.param


@pytest.fixture
def rows(world: World, model: type[Row], make_image: Callable[..., Any]) -> dict[str, Row]:
    """A row of the model on each of the two sites, named like it."""
    fields = {"image": make_image()} if model is Campaign else {}
    return {
        portal.key: model.objects.create(site=portal.site, title=f"Của {portal.key}", **fields)
        for portal in (world.quangnam, world.danang)
    }


def pages_of(model: type[models.Model]) -> str:
    return f"/admin/snippets/partyportal/{model._meta.model_name}/"


def chooser_of(model: type[models.Model]) -> str:
    return f"/admin/snippets/choose/partyportal/{model._meta.model_name}/"


def text_of(response: HttpResponse) -> str:
    assert response.status_code == 200
    return response.content.decode()


@pytest.mark.parametrize("query", ["", "?q=C%E1%BB%A7a", "?ordering=-title", "?p=1"])
def test_list_shows_the_own_rows_only(
    administrator: Client, rows: dict[str, Row], model: type[Row], query: str
) -> None:
    html = text_of(administrator.get(pages_of(model) + query))
    assert "Của quangnam" in html and "Của danang" not in html


@pytest.mark.parametrize("view", ["edit", "delete", "copy", "history", "usage", "inspect"])
def test_row_of_another_site_cannot_be_opened(
    administrator: Client, rows: dict[str, Row], model: type[Row], view: str
) -> None:
    response = administrator.get(f"{pages_of(model)}{view}/{rows['danang'].pk}/")
    assert response.status_code in {302, 403, 404}
    assert "Của danang" not in response.content.decode()


@pytest.mark.parametrize("view", ["edit", "delete", "copy"])
def test_row_of_another_site_cannot_be_changed(
    administrator: Client, rows: dict[str, Row], model: type[Row], view: str
) -> None:
    administrator.post(f"{pages_of(model)}{view}/{rows['danang'].pk}/", {"title": "Chiếm"})
    assert model.objects.get(pk=rows["danang"].pk).title == "Của danang"
    assert not model.objects.filter(title="Chiếm").exists()


def test_rows_of_another_site_are_not_deleted_together(
    administrator: Client, rows: dict[str, Row], model: type[Row]
) -> None:
    ids = "&".join(f"id={row.pk}" for row in rows.values())
    administrator.post(f"/admin/bulk/partyportal/{model._meta.model_name}/delete/?{ids}")
    assert model.objects.filter(pk=rows["danang"].pk).exists()


@pytest.mark.parametrize("query", ["", "results/", "?q=C%E1%BB%A7a", "results/?q=C%E1%BB%A7a"])
def test_chooser_offers_the_own_rows_only(
    administrator: Client, rows: dict[str, Row], model: type[Row], query: str
) -> None:
    html = text_of(administrator.get(chooser_of(model) + query))
    assert "quangnam" in html and "Của danang" not in html and "C\\u1ee7a danang" not in html


def test_row_of_another_site_cannot_be_chosen(administrator: Client, rows: dict[str, Row], model: type[Row]) -> None:
    assert "quangnam" in text_of(administrator.get(f"{chooser_of(model)}chosen/{rows['quangnam'].pk}/"))
    assert administrator.get(f"{chooser_of(model)}chosen/{rows['danang'].pk}/").status_code == 404
    ids = "&".join(f"id={row.pk}" for row in rows.values())
    several = text_of(administrator.get(f"{chooser_of(model)}chosen-multiple/?{ids}"))
    assert "quangnam" in several and "danang" not in several


def test_own_row_can_be_opened(administrator: Client, rows: dict[str, Row], model: type[Row]) -> None:
    for view in ("edit", "delete", "copy", "history", "usage"):
        assert "Của quangnam" in text_of(administrator.get(f"{pages_of(model)}{view}/{rows['quangnam'].pk}/"))


def test_form_offers_the_own_sites_only(quangnam: Portal, administrator: Client, model: type[Row]) -> None:
    field = administrator.get(f"{pages_of(model)}add/").context["form"].fields["site"]
    assert list(field.queryset) == [quangnam.site]
    assert field.initial == quangnam.site.pk


def test_operator_of_all_sites_meets_all(world: World, rows: dict[str, Row], model: type[Row]) -> None:
    operator = get_user_model().objects.create_superuser("admin")
    assert set(own_rows(model, operator)) >= set(rows.values())
    assert len(own_sites(model, operator)) == Site.objects.count()


def test_who_was_granted_nothing_meets_nothing(quangnam: Portal, rows: dict[str, Row], model: type[Row]) -> None:
    quangnam.editor.groups.clear()
    stranger = get_user_model().objects.get(pk=quangnam.editor.pk)
    assert not own_rows(model, stranger).exists()
    assert own_sites(model, stranger) == []


def campaign_data(site: Site, picture: Any, **fields: str) -> dict[str, str]:
    return nested_form_data(
        {
            "site": str(site.pk),
            "title": "Đại hội",
            "image": str(picture.pk),
            "phone_image": "",
            "image_alt": "",
            "link": "",
            "shown_from": "2026-09-01",
            "shown_until": "2026-09-03",
            "is_live": "on",
            **fields,
        }
    )


@pytest.fixture
def add(quangnam: Portal, administrator: Client, make_image: Callable[..., Any]) -> Callable[..., HttpResponse]:
    """Return the submission of a new campaign of Quảng Nam, with the changes that a test wants."""

    def submit(site: Site | None = None, **fields: str) -> HttpResponse:
        return administrator.post(
            f"{CAMPAIGNS}add/", campaign_data(site or quangnam.site, make_image(quangnam), **fields)
        )

    return submit


def test_administrator_adds_a_campaign_to_the_own_site(quangnam: Portal, add: Callable[..., HttpResponse]) -> None:
    assert add(link="example.vn", title="Đa\u0323i hội").status_code == 302
    campaign = Campaign.objects.get()
    assert (campaign.site, campaign.title, campaign.link) == (quangnam.site, "Đại hội", "https://example.vn")


def test_administrator_cannot_add_a_campaign_to_another_site(danang: Portal, add: Callable[..., HttpResponse]) -> None:
    assert "site" in add(danang.site).context["form"].errors
    assert not Campaign.objects.exists()


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("shown_until", "2026-08-31", "ngày cuối không thể trước ngày đầu."),
        ("shown_from", "", "bắt buộc"),
        ("link", "javascript:alert(1)", "không phải địa chỉ trang web"),
        ("image", "", "bắt buộc"),
        ("title", "", "bắt buộc"),
    ],
)
def test_campaign_that_makes_no_sense_is_refused_in_words(
    add: Callable[..., HttpResponse], field: str, value: str, message: str
) -> None:
    errors = add(**{field: value}).context["form"].errors
    assert message in " ".join(errors[field]).lower()
    assert not Campaign.objects.exists()
