"""A host that is no site's shows no site, once there are several."""

from __future__ import annotations

import pytest
from django.test import Client
from wagtail.models import Site

from tests.conftest import Portal, World

PUBLIC = ["/", "/tin-tuc/", "/tim-kiem/", "/rss.xml", "/atom.xml", "/sitemap.xml", "/so-do-trang/", "/khong-co/"]


@pytest.fixture
def stranger() -> Client:
    return Client(HTTP_HOST="khong-phai-cua-ai.test")


@pytest.mark.parametrize("address", PUBLIC)
def test_unknown_host_is_not_found(stranger: Client, world: World, address: str) -> None:
    response = stranger.get(address)
    assert response.status_code == 404
    assert Site.objects.get(is_default_site=True).root_page.title not in response.content.decode()


def test_unknown_host_offers_no_robots_and_no_data(stranger: Client, world: World) -> None:
    world.quangnam.publish("Bài")
    Site.objects.filter(is_default_site=True).update(is_default_site=False)
    Site.objects.filter(pk=world.quangnam.site.pk).update(is_default_site=True)
    assert stranger.get("/api/v2/pages/").json()["items"] == []
    assert "quangnam" not in stranger.get("/robots.txt").content.decode()


def test_admin_stays_reachable(stranger: Client, quangnam: Portal) -> None:
    assert stranger.get("/admin/login/").status_code == 200
    stranger.force_login(quangnam.editor)
    assert stranger.get("/admin/").status_code == 200
    assert stranger.get(f"/admin/pages/{quangnam.home.pk}/").status_code == 200


def test_only_site_answers_every_host(stranger: Client, quangnam: Portal) -> None:
    Site.objects.exclude(pk=quangnam.site.pk).delete()
    Site.objects.filter(pk=quangnam.site.pk).update(is_default_site=True)
    assert stranger.get("/").status_code == 200


def test_host_is_found_on_every_port_and_in_capitals(world: World) -> None:
    Site.objects.filter(is_default_site=True).update(is_default_site=False)
    Site.objects.filter(pk=world.quangnam.site.pk).update(is_default_site=True)
    for host in ("quangnam.test:8000", "QuangNam.test", "danang.test:8443"):
        assert Client(HTTP_HOST=host).get("/").status_code == 200
