"""Whoever translates a portal's pages meets no English of wagtail-localize's, on its pages and in its script."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from wagtail.models import Locale
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from scripts.wagtail_words import catalogue
from tests.conftest import Portal
from tests.contracts.admin_walk import Walk
from wagtail_partyportal.weblinks.models import WebLinkGroup

SCREENS = [
    "/admin/pages/{category}/",
    "/admin/pages/{article}/edit/",
    "/admin/pages/{article}/history/",
    "/admin/pages/{untouched}/edit/",  # not translated, so there is the choice to do so
    "/admin/localize/submit/page/{untouched}/",
    "/admin/localize/submit/page/{home}/",
    "/admin/localize/submit/snippet/partyportal/weblinkgroup/{links}/",
    "/admin/pages/{target}/edit/",
    "/admin/pages/{alias}/edit/",
    "/admin/pages/{target}/history/",
    "/admin/localize/page/{target}/convert_to_alias/",
    "/admin/localize/update/{source}/",
    "/admin/localize/reports/translations/",
    "/admin/localize/reports/translations/?source_title=khong-co",
    "/admin/snippets/partyportal/weblinkgroup/",
    "/admin/snippets/partyportal/weblinkgroup/edit/{links}/",
]
FOREIGN = b'msgid ""\nmsgstr "X-WagtailLocalize-TranslationID: f6a8b0c2-0000-4000-8000-000000000000"\n'
DEEDS: list[tuple[str, dict[str, Any]]] = [
    ("/admin/localize/submit/page/{untouched}/", {}),
    ("/admin/localize/submit/page/{untouched}/", {"locales": "{locale}"}),
    ("/admin/localize/submit/snippet/partyportal/weblinkgroup/{links}/", {"locales": "{locale}"}),
    ("/admin/localize/update/{source}/", {"publish_translations": "on"}),
    ("/admin/pages/{target}/edit/", {"action": "publish"}),
    ("/admin/localize/translate/{translation}/pofile/upload/", {"file": b"no PO file"}),
    ("/admin/localize/translate/{translation}/pofile/upload/", {"file": FOREIGN}),
    ("/admin/localize/translate/{translation}/disable/", {}),
    ("/admin/pages/{target}/edit/", {"localize-restart-translation": "on"}),
    ("/admin/localize/page/{target}/convert_to_alias/", {}),
]
MISSPELT = {  # what a translator may type, and what is said then
    "<h1>Heading</h1>": "Không được dùng thẻ <h1>",
    '<b class="big">Big</b>': "không được có thuộc tính",
    '<a id="a9">văn bản</a>': "có id không nhận ra được",
}


@pytest.fixture
def walk(quangnam: Portal, english: Locale, translate: Any) -> Iterator[Walk]:
    """Begin the translation of an article; its category is repeated, another article isn't touched."""
    category = quangnam.category("kiem-tra")
    body = [{"type": "paragraph", "value": '<p>Xem <a href="https://example.vn">văn bản</a>.</p><p>Đoạn hai.</p>'}]
    article = quangnam.publish("Bài có bản dịch", lead="Tóm tắt", body=body)
    target = translate(article, {"Bài có bản dịch": "Translated article"})
    things = {
        "home": quangnam.home, "category": category, "article": article, "target": target, "locale": english,
        "untouched": quangnam.publish("Bài chưa dịch"), "alias": category.get_translation(english),
        "links": WebLinkGroup.objects.filter(site=quangnam.site).first(),
        "source": TranslationSource.objects.get_for_instance(article), "translation": Translation.objects.get(),
    }  # fmt: skip
    walk = Walk(quangnam, {name: thing.pk for name, thing in things.items()})
    yield walk
    sys.stdout.write(walk.summary())


@pytest.fixture
def translator(quangnam: Portal) -> Client:
    user = get_user_model().objects.create_superuser("dich-gia", "dich-gia@quangnam.test", "demo")
    return quangnam.client_of(user)


@pytest.mark.filterwarnings("ignore::django.core.paginator.UnorderedObjectListWarning")  # its report has no order
def test_translator_finds_no_english(walk: Walk, translator: Client) -> None:
    for address in SCREENS:
        walk.look(translator, address)
    assert walk.found == {}


def test_answers_to_a_translator_s_deeds_are_vietnamese(walk: Walk, translator: Client) -> None:
    for address, form in DEEDS:
        fields = {
            name: value.format(**walk.names) if isinstance(value, str) else SimpleUploadedFile("ban-dich.po", value)
            for name, value in form.items()
        }
        walk.do(translator, address, **fields)
    assert walk.found == {}


@pytest.mark.parametrize("typed", MISSPELT)
def test_mistake_in_a_text_is_explained_in_vietnamese(walk: Walk, translator: Client, typed: str) -> None:
    segment = StringSegment.objects.filter(string__data__contains="văn bản").get()
    address = f"/admin/localize/translate/{walk.names['translation']}/strings/{segment.pk}/edit/"
    answer = translator.put(address, f"value={typed}", content_type="application/x-www-form-urlencoded")
    assert MISSPELT[typed] in answer.json()["error"]
    walk.note("edit", answer)
    assert walk.found == {}


def test_script_of_the_translation_editor_says_every_word_in_vietnamese(walk: Walk, translator: Client) -> None:
    """The page loads two catalogues, the admin's and wagtail-localize's: both are ours, so the order is no matter."""
    said = translator.get("/admin/localize/jsi18n/").content.decode()
    assert said == translator.get("/partyportal/admin-words.js").content.decode()
    spoken = [message for _context, message in catalogue("djangojs", "en", ("wagtail_localize",))]
    assert len(spoken) > 40
    assert [message for message in spoken if f"{json.dumps(message)}: " not in said] == []
    assert f'"Unpublish": {json.dumps("Gỡ xuống")}' in said  # where wagtail-localize has another word


@pytest.mark.filterwarnings("ignore::django.core.paginator.UnorderedObjectListWarning")
def test_days_and_counts_are_vietnamese_where_no_catalogue_is_asked(walk: Walk, translator: Client) -> None:
    translated = StringTranslation.objects.get(data="Translated article")
    day = timezone.localdate(translated.updated_at).strftime("%d/%m/%Y")
    editor = BeautifulSoup(translator.get(f"/admin/pages/{walk.names['target']}/edit/").content, "html.parser")
    props = json.loads(editor.select_one(".js-translation-editor")["data-props"])
    comments = {one["data"]: one["comment"] for one in props["initialStringTranslations"]}
    assert comments["Translated article"] == f"Dịch ngày {day}"
    report = translator.get("/admin/localize/reports/translations/").content.decode()
    assert "1 bản dịch" in report and "Ngôn ngữ gốc" in report
