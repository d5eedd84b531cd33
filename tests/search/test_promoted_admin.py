"""The admin's pages for promoted results: whose they are, and which pages may be promoted."""

from __future__ import annotations

from typing import Any

import pytest
from django.http import HttpResponse
from wagtail.models import Page, PageViewRestriction

from tests.conftest import Portal, World
from wagtail_partyportal.search.models import PromotedResult

LIST = "/admin/snippets/partyportal/promotedresult/"


def add(portal: Portal, page: Any, *, site: Any = None, words: str = "đại hội") -> HttpResponse:
    data = {"site": (site or portal.site).pk, "words": words, "page": page.pk, "sort_order": "0"}
    return portal.editor_client().post(f"{LIST}add/", data)


def test_editor_promotes_a_page_of_the_own_site(quangnam: Portal) -> None:
    page = quangnam.publish("Đại hội")
    assert add(quangnam, page, words=" Đa\u0323i  hội ;, đại hội đảng,").status_code == 302
    promoted = PromotedResult.objects.get()
    assert (promoted.site, promoted.words) == (quangnam.site, "Đại hội, đại hội đảng")
    assert promoted.phrases == (("dai", "hoi"), ("dai", "hoi", "dang"))


@pytest.mark.parametrize("words", ["", " ", ",", "!?", "x" * 256])
def test_words_are_needed(quangnam: Portal, words: str) -> None:
    response = add(quangnam, quangnam.publish("Đại hội"), words=words)
    assert response.status_code == 200 and "words" in response.context["form"].errors


@pytest.mark.parametrize("deed", ["another site", "draft", "private", "nested site"])
def test_page_that_readers_of_the_site_may_not_see_is_refused(world: World, deed: str, district: Any) -> None:
    page: Page = world.quangnam.publish("Đại hội")
    if deed == "another site":
        page = world.danang.publish("Đại hội")
    elif deed == "draft":
        page.unpublish()
    elif deed == "private":
        PageViewRestriction.objects.create(page=page.page_ptr, restriction_type=PageViewRestriction.LOGIN)
    else:
        page = district.root_page
    response = add(world.quangnam, page)
    assert not PromotedResult.objects.exists()
    assert response.status_code in {200, 403}


def test_editor_meets_the_own_rows_only(world: World) -> None:
    own, other = (
        PromotedResult.objects.create(site=portal.site, words=portal.key, page=portal.publish("Tin"))
        for portal in (world.quangnam, world.danang)
    )
    client = world.quangnam.editor_client()
    html = client.get(LIST).content.decode()
    assert f"{LIST}edit/{own.pk}/" in html and f"{LIST}edit/{other.pk}/" not in html
    assert client.get(f"{LIST}edit/{own.pk}/").status_code == 200
    assert client.get(f"{LIST}edit/{other.pk}/").status_code in {302, 403, 404}
    assert add(world.quangnam, world.danang.publish("Tin"), site=world.danang.site).status_code in {200, 403}
    assert PromotedResult.objects.count() == 2
