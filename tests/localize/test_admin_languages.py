"""An editor meets the languages of the own site only, however many the installation has."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail.models import Locale

from tests.conftest import Portal, World
from wagtail_partyportal.branding.models import SiteBranding
from wagtail_partyportal.visits.models import VisitorCounter
from wagtail_partyportal.weblinks.models import WebLinkGroup

ADDRESSES = [
    "wagtailadmin_explore_root",
    "wagtailsnippets_partyportal_weblinkgroup:list",
    "wagtailsnippets_partyportal_weblinkgroup:add",
    "wagtailsnippets_partyportal_visitorcounter:list",
]


def screen(portal: Portal, address: str) -> BeautifulSoup:
    response = portal.administrator_client().get(address, follow=True)
    assert response.status_code == 200, address
    return BeautifulSoup(response.content, "html.parser")


def choices_of_language(page: BeautifulSoup) -> set[str]:
    """Return the codes that a screen offers: in its filters, in its switcher, and below its buttons."""
    filters = {
        field["value"]
        for field in page.select('[name="locale"]:not(select), [name="locale"] option')
        if field.get("value")
    }
    links = {link["href"].partition("locale=")[2].partition("&")[0] for link in page.select('a[href*="locale="]')}
    return (filters | links) - {""}


@pytest.mark.parametrize("name", ADDRESSES)
def test_editor_of_a_site_with_one_language_meets_no_other(world: World, english: Locale, name: str) -> None:
    assert "en" not in choices_of_language(screen(world.danang, reverse(name)))


@pytest.mark.parametrize("name", ADDRESSES[1:])
def test_editor_of_a_site_with_two_languages_meets_both(quangnam: Portal, english: Locale, name: str) -> None:
    assert "en" in choices_of_language(screen(quangnam, reverse(name)))


def test_page_can_be_translated_into_the_languages_of_its_site_only(world: World, english: Locale) -> None:
    Locale.objects.create(language_code="fr")
    address = reverse("wagtail_localize:submit_page_translation", args=[world.quangnam.category("tin-tuc").pk])
    page = screen(world.quangnam, address)

    assert [field["value"] for field in page.select('[name="locales"]')] == [str(english.pk)]


def test_only_people_of_a_site_with_several_languages_may_translate(world: World, english: Locale) -> None:
    assert world.quangnam.editor.has_perm("wagtail_localize.submit_translation")
    assert not world.danang.editor.has_perm("wagtail_localize.submit_translation")


def test_branding_form_has_the_texts_of_the_other_languages(world: World, english: Locale) -> None:
    def form(portal: Portal) -> BeautifulSoup:
        return screen(portal, reverse("wagtailsettings:edit", args=["partyportal", "sitebranding", portal.site.pk]))

    assert "translations-" not in str(form(world.danang))
    assert "translations-__prefix__-name" in str(form(world.quangnam))


def test_texts_of_another_language_are_saved_with_the_branding(quangnam: Portal, english: Locale) -> None:
    address = reverse("wagtailsettings:edit", args=["partyportal", "sitebranding", quangnam.site.pk])
    form = screen(quangnam, address)
    data = fields_of(form)
    data |= {
        "social_links-count": "0",
        "translations-TOTAL_FORMS": "1",
        "translations-0-locale": str(english.pk),
        "translations-0-name": "Quang Nam",
        "translations-0-ORDER": "1",
        "translations-0-id": "",
    }
    response = quangnam.administrator_client().post(address, data)

    assert response.status_code == 302, response.context["form"].errors
    rows = SiteBranding.objects.get(site=quangnam.site).translations.all()
    assert [(row.locale, row.name) for row in rows] == [(english, "Quang Nam")]


def fields_of(form: BeautifulSoup) -> dict[str, str]:
    """Return what a browser would send of the form, without the rows that script adds."""
    data = {}
    for field in form.select("input[name], select[name], textarea[name]"):
        name = field["name"]
        if "__prefix__" in name or field.get("type") in ("checkbox", "radio") and not field.has_attr("checked"):
            continue
        chosen = field.select_one("option[selected]") if field.name == "select" else None
        data[name] = (chosen["value"] if chosen else "") if field.name == "select" else field.get("value", field.text)
    return data


def test_each_language_has_its_own_counter_and_only_one(quangnam: Portal, english: Locale) -> None:
    counter = VisitorCounter.objects.get(site=quangnam.site)
    translation = counter.copy_for_translation(english)
    translation.title = "Visits of this portal"
    translation.save()
    translation.show_all_figures()
    translation.save()

    page = BeautifulSoup(quangnam.reader().get("/en/").content, "html.parser")
    assert page.select_one(".pp-counter h2").text == "Visits of this portal"
    response = quangnam.administrator_client().post(
        reverse("wagtailsnippets_partyportal_visitorcounter:add") + "?locale=en",
        {
            "site": quangnam.site.pk,
            "title": "Another",
            "digits": "5",
            "time_zone": "",
            "explanation_page": "",
            "figures-TOTAL_FORMS": "0",
            "figures-INITIAL_FORMS": "0",
        },
    )
    assert response.status_code == 200
    assert VisitorCounter.objects.filter(site=quangnam.site).count() == 2


def test_snippet_is_added_in_the_language_of_the_screen(quangnam: Portal, english: Locale) -> None:
    response = quangnam.administrator_client().post(
        reverse("wagtailsnippets_partyportal_weblinkgroup:add") + "?locale=en",
        {
            "site": quangnam.site.pk,
            "title": "Web links",
            "display": "list",
            "place": "sidebar",
            "sort_order": "0",
            "links-TOTAL_FORMS": "1",
            "links-INITIAL_FORMS": "0",
            "links-0-title": "News",
            "links-0-url": "https://example.vn",
            "links-0-logo": "",
            "links-0-id": "",
            "links-0-ORDER": "1",
        },
    )
    assert response.status_code == 302
    group = WebLinkGroup.objects.get(title="Web links")
    assert (group.locale, group.links.get().locale) == (english, english)
