"""Translations of another site: nobody sees, changes or publishes them; who may do what with the own ones."""

from __future__ import annotations

from typing import Any

import polib
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale, Page
from wagtail_localize.models import OverridableSegment, StringSegment, StringTranslation, Translation, TranslationSource

from tests.conftest import Portal, World
from wagtail_partyportal.articles.models import ArticlePage
from wagtail_partyportal.branding.campaigns import Campaign
from wagtail_partyportal.lifecycle.languages import add_languages

SECRET = "Chuyện riêng của Đà Nẵng"


def say_nothing(response: HttpResponse) -> bool:
    return response.status_code == 404 and SECRET not in response.content.decode()


def begin(original: Any, *, publish: bool = True) -> Translation:
    source, _is_new = TranslationSource.update_or_create_from_instance(original)
    translation = Translation.objects.create(source=source, target_locale=Locale.objects.get(language_code="en"))
    translation.save_target(publish=publish)
    return translation


def upload(po: polib.POFile) -> dict[str, Any]:
    return {"file": SimpleUploadedFile("dich.po", str(po).encode()), "next": "/admin/"}


@pytest.fixture
def languages(world: World) -> None:
    """Give both sites pages in English."""
    for portal in (world.quangnam, world.danang):
        add_languages(portal.site, ["en"])


@pytest.fixture
def editor(languages: None, quangnam: Portal) -> Client:
    return quangnam.editor_client()


@pytest.fixture
def administrator(languages: None, quangnam: Portal) -> Client:
    return quangnam.administrator_client()


@pytest.fixture
def contributor(languages: None, quangnam: Portal) -> Client:
    return quangnam.client_of(quangnam.contributor)


@pytest.fixture
def ours(quangnam: Portal, make_image: Any) -> ArticlePage:
    return quangnam.publish("Chuyện chung", image=make_image(quangnam), image_alt="Hồ")


@pytest.fixture
def theirs(languages: None, danang: Portal, make_image: Any) -> ArticlePage:
    return danang.publish(SECRET, image=make_image(danang), image_alt="Cầu")


def campaign_of(portal: Portal, title: str, make_image: Any) -> Campaign:
    return Campaign.objects.create(site=portal.site, title=title, image=make_image(portal), image_alt=title)


@pytest.fixture
def their_campaign(languages: None, danang: Portal, make_image: Any) -> Campaign:
    return campaign_of(danang, SECRET, make_image)


@pytest.fixture
def our_campaign(languages: None, quangnam: Portal, make_image: Any) -> Campaign:
    return campaign_of(quangnam, "Hè xanh", make_image)


# --- Another site's ----------------------------------------------------------------------------------------


def test_page_and_row_of_another_site_are_not_submitted(
    editor: Client, theirs: ArticlePage, their_campaign: Campaign
) -> None:
    form = {"locales": [Locale.objects.get(language_code="en").pk]}
    for address in (
        reverse("wagtail_localize:submit_page_translation", args=[theirs.pk]),
        reverse("wagtail_localize:submit_snippet_translation", args=["partyportal", "campaign", their_campaign.pk]),
    ):
        assert say_nothing(editor.get(address)) and say_nothing(editor.post(address, form))
    assert not Translation.objects.exists()


def test_translations_of_another_site_are_not_updated_or_published(
    editor: Client, theirs: ArticlePage, their_campaign: Campaign, django_capture_on_commit_callbacks: Any
) -> None:
    for original in (theirs, their_campaign):
        translation = begin(original, publish=original is their_campaign)
        address = reverse("wagtail_localize:update_translations", args=[translation.source_id])
        with django_capture_on_commit_callbacks(execute=True):
            assert say_nothing(editor.get(address))
            assert say_nothing(editor.post(address, {"publish_translations": "on"}))
    assert not theirs.get_translation(Locale.objects.get(language_code="en")).live


def test_translation_of_another_site_is_not_touched(
    editor: Client, theirs: ArticlePage, their_campaign: Campaign
) -> None:
    for original in (theirs, their_campaign):
        translation = begin(original)
        segment = StringSegment.objects.filter(source=translation.source)[0]
        edit = reverse("wagtail_localize:edit_string_translation", args=[translation.pk, segment.pk])
        assert say_nothing(editor.put(edit, "value=Lấy", "application/x-www-form-urlencoded"))
        assert say_nothing(editor.delete(edit))
        for name in ("download_pofile", "preview_translation"):
            assert say_nothing(editor.get(reverse(f"wagtail_localize:{name}", args=[translation.pk])))
        for name, data in (
            ("upload_pofile", upload(translation.export_po())),
            ("stop_translation", {}),
            ("machine_translate", {}),
        ):
            assert say_nothing(editor.post(reverse(f"wagtail_localize:{name}", args=[translation.pk]), data))
        translation.refresh_from_db()
        assert translation.enabled
    assert not StringTranslation.objects.exists()


def test_report_and_its_export_show_own_translations(
    editor: Client, ours: ArticlePage, theirs: ArticlePage, our_campaign: Campaign, their_campaign: Campaign
) -> None:
    for original in (ours, theirs, our_campaign, their_campaign):
        begin(original)
    report = reverse("wagtail_localize:translations_report")
    for address in (report, reverse("wagtail_localize:translations_report_results")):
        text = editor.get(address).content.decode()
        assert ours.title in text and our_campaign.title in text and SECRET not in text


def test_rows_of_another_site_are_not_offered(editor: Client, our_campaign: Campaign, their_campaign: Campaign) -> None:
    kind = ["partyportal", "campaign"]
    listed = editor.get(reverse("wagtail_localize:snippets_api_listing", args=kind)).content.decode()
    assert our_campaign.title in listed and SECRET not in listed
    assert say_nothing(editor.get(reverse("wagtail_localize:snippets_api_detail", args=[*kind, their_campaign.pk])))


def test_file_of_another_sites_translation_is_refused(editor: Client, ours: ArticlePage, theirs: ArticlePage) -> None:
    own, foreign = begin(ours), begin(theirs)
    po = foreign.export_po()
    for entry in po:
        entry.msgstr = "Stolen"
    answer = editor.post(reverse("wagtail_localize:upload_pofile", args=[own.pk]), upload(po), follow=True)
    assert SECRET not in answer.content.decode()
    assert not StringTranslation.objects.exists()


def test_another_sites_picture_does_not_get_into_a_translation(
    editor: Client, ours: ArticlePage, theirs: ArticlePage, django_capture_on_commit_callbacks: Any
) -> None:
    translation = begin(ours)
    segment = OverridableSegment.objects.get(source=translation.source, context__path="image")
    address = reverse("wagtail_localize:edit_override", args=[translation.pk, segment.pk])
    editor.put(address, f"value={theirs.image_id}", "application/x-www-form-urlencoded")
    page = translation.get_target_instance()
    with django_capture_on_commit_callbacks(execute=True):
        editor.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), {"action": "publish"})
    page.refresh_from_db()
    assert page.image_id == ours.image_id
    assert page.get_latest_revision_as_object().image_id == ours.image_id


# --- The own site's ----------------------------------------------------------------------------------------


def test_page_and_row_are_translated_from_submission_to_publication(
    administrator: Client, ours: ArticlePage, our_campaign: Campaign, django_capture_on_commit_callbacks: Any
) -> None:
    english = Locale.objects.get(language_code="en")
    for original, name, keys in (
        (ours, "submit_page_translation", [ours.pk]),
        (our_campaign, "submit_snippet_translation", ["partyportal", "campaign", our_campaign.pk]),
    ):
        with django_capture_on_commit_callbacks(execute=True):
            administrator.post(reverse(f"wagtail_localize:{name}", args=keys), {"locales": [english.pk]})
        translation = Translation.objects.get(source__object_id=original.translation_key)
        segment = StringSegment.objects.get(source=translation.source, context__path="title")
        edit = reverse("wagtail_localize:edit_string_translation", args=[translation.pk, segment.pk])
        answer = administrator.put(edit, "value=In+English", "application/x-www-form-urlencoded")
        assert answer.status_code == 201
        target = translation.get_target_instance()
        kind = "wagtailadmin_pages" if isinstance(target, Page) else "wagtailsnippets_partyportal_campaign"
        with django_capture_on_commit_callbacks(execute=True):
            administrator.post(reverse(f"{kind}:edit", args=[target.pk]), {"action": "publish"})
        target.refresh_from_db()
        assert target.title == "In English"


def test_contributor_translates_but_does_not_publish(
    contributor: Client, ours: ArticlePage, django_capture_on_commit_callbacks: Any
) -> None:
    english = Locale.objects.get(language_code="en")
    submit = reverse("wagtail_localize:submit_page_translation", args=[ours.pk])
    with django_capture_on_commit_callbacks(execute=True):
        contributor.post(submit, {"locales": [english.pk]})
    assert not ours.has_translation(english)

    translation = begin(ours, publish=False)
    update = reverse("wagtail_localize:update_translations", args=[translation.source_id])
    with django_capture_on_commit_callbacks(execute=True):
        contributor.post(update, {"publish_translations": "on"})
    assert not translation.get_target_instance().live

    ours.unpublish()
    Translation.objects.all().delete()
    translation.get_target_instance().delete()
    with django_capture_on_commit_callbacks(execute=True):
        contributor.post(submit, {"locales": [english.pk]})
    assert not ours.get_translation(english).live


def test_translation_of_a_deleted_page_is_gone(editor: Client, ours: ArticlePage) -> None:
    translation = begin(ours)
    translation.get_target_instance().delete()
    for name in ("download_pofile", "preview_translation"):
        assert editor.get(reverse(f"wagtail_localize:{name}", args=[translation.pk])).status_code == 404
