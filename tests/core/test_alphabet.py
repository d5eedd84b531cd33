"""Names and titles stand in Vietnamese order, whoever sorts them."""

from __future__ import annotations

import random
import unicodedata
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.db.models import QuerySet
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st
from taggit.models import Tag

from tests.conftest import Portal
from wagtail_partyportal.core.alphabet import alphabetical, sort_key
from wagtail_partyportal.isolation.roles import Role, role_group

ORDERED = [
    "1 Tháng Năm", "An", "Ân", "ba", "bà", "bả", "bã", "bá", "bạ", "băng", "bâng", "ca", "cơ quan", "Cơ quan báo chí",
    "cơm", "Dân vận", "Đà Nẵng", "Đảng bộ", "Em", "êm", "Gia Lai", "Hà Giang", "Hà Nam", "lúa", "Lý", "mo", "mô", "mơ",
    "Nghệ An", "Phú Thọ", "Quảng Bình", "Quảng Nam", "Quảng Ngãi", "so", "Sở", "Thái Bình", "Thái Nguyên", "tu", "tư",
    "Vĩnh Long", "Ý Yên",
]  # fmt: skip


@pytest.fixture
def shuffled() -> list[str]:
    names = list(ORDERED)
    random.Random(7).shuffle(names)
    return names


def test_letters_come_first_then_tones(shuffled: list[str]) -> None:
    assert sorted(shuffled, key=sort_key) == ORDERED


def test_database_sorts_as_python_does(db: None, shuffled: list[str]) -> None:
    for number, name in enumerate(shuffled):
        Tag.objects.create(name=name, slug=str(number))
    assert list(Tag.objects.order_by(alphabetical("name")).values_list("name", flat=True)) == ORDERED
    backwards = Tag.objects.order_by(alphabetical("name").desc())
    assert list(backwards.values_list("name", flat=True)) == ORDERED[::-1]


@given(st.lists(st.sampled_from(ORDERED), max_size=4).map(" ".join))
def test_form_of_the_letters_is_no_matter(text: str) -> None:
    assert sort_key(unicodedata.normalize("NFD", text)) == sort_key(text)


def test_letter_without_a_composed_form_keeps_its_tone() -> None:
    """Letters of the Mường and the Cơ Tu."""
    assert sorted(["v\u0323a", "va", "v\u0301a"], key=sort_key) == ["va", "v\u0301a", "v\u0323a"]


# --- Lists of the admin ----------------------------------------------------------------------------------

NAMES = ("Đất đai", "Dân vận", "Em", "Ca khúc", "Cần biết", "Cải cách")
IN_ORDER = ["Ca khúc", "Cải cách", "Cần biết", "Dân vận", "Đất đai", "Em"]


@pytest.fixture
def editor(quangnam: Portal) -> Client:
    return quangnam.editor_client()


def listed(client: Client, address: str, name: str = "title") -> list[str]:
    """Return the names in the order of a list of the admin, of those that this test has made."""
    rows: QuerySet[Any] = client.get(address).context["object_list"]
    return [getattr(row, name) for row in rows if getattr(row, name) in NAMES]


def test_explorer_sorts_titles(quangnam: Portal, editor: Client) -> None:
    for name in NAMES:
        quangnam.publish(name)
    address = f"/admin/pages/{quangnam.category('kiem-tra').pk}/?ordering="
    assert listed(editor, f"{address}title") == IN_ORDER
    assert listed(editor, f"{address}-title") == IN_ORDER[::-1]


def test_pictures_and_documents_are_sorted_by_title(quangnam: Portal, editor: Client, make_image: Any) -> None:
    from django.core.files.base import ContentFile
    from wagtail.documents import get_document_model

    from wagtail_partyportal.isolation.collections import collection_of

    for name in NAMES:
        image = make_image(quangnam, size=(4, 4))
        image.title = name
        image.save()
        get_document_model().objects.create(
            title=name, file=ContentFile(b"x", name="x.pdf"), collection=collection_of(quangnam.site)
        )
    assert listed(editor, "/admin/images/?ordering=title") == IN_ORDER
    assert listed(editor, "/admin/documents/?ordering=title") == IN_ORDER


def test_people_are_sorted_by_name(quangnam: Portal) -> None:
    for number, name in enumerate(NAMES):
        person = get_user_model().objects.create_user(f"nguoi-{number}", last_name=name)
        person.groups.add(role_group(quangnam.site, Role.EDITOR))
    administrator = quangnam.administrator_client()
    assert listed(administrator, "/admin/users/?ordering=name", "last_name") == IN_ORDER


def test_words_of_an_article_are_sorted(quangnam: Portal, editor: Client) -> None:
    article = quangnam.publish("Bài có từ khóa", tags=NAMES)
    html = quangnam.reader().get(article.get_url(current_site=quangnam.site)).content.decode()
    assert sorted(NAMES, key=html.rindex) == IN_ORDER
    offered = editor.get("/admin/tag-autocomplete/?term=c").json()
    assert offered == ["Ca khúc", "Cải cách", "Cần biết"]
