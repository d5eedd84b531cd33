"""What all pages of a portal do: tidy texts, give themselves a slug, find a template."""

import unicodedata

import pytest
from django.core.exceptions import ValidationError
from django.template.loader import select_template
from django.test import RequestFactory
from wagtail.models import Page

from tests.conftest import Portal
from tests.testapp.models import InterviewPage
from wagtail_partyportal.articles.categories import CategoryIndexPage
from wagtail_partyportal.articles.models import ArticlePage

TITLE = "Nâng chất lượng sinh hoạt chi bộ"


def test_slug_follows_from_the_vietnamese_title(quangnam: Portal) -> None:
    assert quangnam.publish("Đảng bộ Khối các cơ quan").slug == "dang-bo-khoi-cac-co-quan"


def test_slug_of_an_equal_title_is_numbered(quangnam: Portal) -> None:
    slugs = [quangnam.publish(TITLE).slug for _again in range(3)]
    assert slugs == [f"nang-chat-luong-sinh-hoat-chi-bo{number}" for number in ("", "-2", "-3")]


def test_equal_slug_in_another_category_is_not_numbered(quangnam: Portal) -> None:
    assert quangnam.publish(TITLE).slug == quangnam.publish(TITLE, "tin-tuc").slug


@pytest.mark.parametrize(
    ("page_class", "title", "slug"),
    [(ArticlePage, "漢字", "bai-viet"), (CategoryIndexPage, "！？", "chuyen-muc")],
)
def test_title_without_latin_letters_falls_back_to_a_slug_of_the_type(
    quangnam: Portal, page_class: type[Page], title: str, slug: str
) -> None:
    assert quangnam.category("tin-tuc").add_child(instance=page_class(title=title)).slug == slug


def test_typed_slug_becomes_ascii(quangnam: Portal) -> None:
    assert quangnam.publish(TITLE, slug="Đại-hội-Đảng").slug == "dai-hoi-dang"


def test_typed_slug_without_latin_letters_gives_way_to_the_title(quangnam: Portal) -> None:
    assert quangnam.publish("Đại hội", slug="漢字").slug == "dai-hoi"


def test_typed_ascii_slug_is_left_alone(quangnam: Portal) -> None:
    assert quangnam.publish(TITLE, slug="tin-so-1").slug == "tin-so-1"


def test_slug_stays_when_the_title_changes(quangnam: Portal) -> None:
    article = quangnam.publish(TITLE)
    article.title = "Tên khác"
    article.save_revision().publish()
    assert ArticlePage.objects.get().slug == "nang-chat-luong-sinh-hoat-chi-bo"


def test_longest_title_has_room_for_the_number(quangnam: Portal) -> None:
    first, second = (quangnam.publish("nghiêng " * 31 + "đứng") for _again in range(2))
    assert second.slug == f"{first.slug}-2"
    assert len(second.slug) <= 255 and second.slug.isascii()


@pytest.mark.parametrize("form", ["NFD", "NFC"])
def test_texts_are_stored_composed_however_they_were_typed(quangnam: Portal, form: str) -> None:
    article = quangnam.publish(
        unicodedata.normalize(form, TITLE),
        lead=unicodedata.normalize(form, "Tiếng Việt\u200b"),
        byline=unicodedata.normalize(form, "Hòa Bình"),
    )
    stored = ArticlePage.objects.get(pk=article.pk)
    assert (stored.title, stored.lead, stored.byline) == (TITLE, "Tiếng Việt", "Hòa Bình")
    assert stored.draft_title == TITLE


def test_mark_without_a_composed_letter_is_stored(quangnam: Portal) -> None:
    assert "a\u0331" in ArticlePage.objects.get(pk=quangnam.publish("Cơ Tu a\u0331p").pk).title


def test_page_without_a_title_is_refused(quangnam: Portal) -> None:
    with pytest.raises(ValidationError):
        quangnam.publish("")
    assert not ArticlePage.objects.exists()


def test_projects_class_without_a_template_is_shown_with_ours(quangnam: Portal) -> None:
    page = quangnam.publish("Phỏng vấn", article_class=InterviewPage)
    response = quangnam.reader().get(page.url)
    assert response.status_code == 200
    assert "Phỏng vấn" in response.content.decode()


def test_projects_template_comes_before_ours(quangnam: Portal) -> None:
    names = quangnam.publish("Phỏng vấn", article_class=InterviewPage).get_template(RequestFactory().get("/"))
    assert names[0] == "testapp/interview_page.html"
    assert select_template(names).template.name == names[-1] == "partyportal/articles/article_page.html"
