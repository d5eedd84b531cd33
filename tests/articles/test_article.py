"""What must be true of an article, and what its author is told."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from django.core import serializers
from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from tests.conftest import EPOCH, Portal
from tests.testapp.models import InterviewPage
from wagtail_partyportal.articles.categories import CategoryIndexPage
from wagtail_partyportal.articles.models import ArticlePage
from wagtail_partyportal.articles.placing import find_drift
from wagtail_partyportal.articles.readiness import find_lacks


def problems(portal: Portal, **fields: Any) -> dict[str, list[str]]:
    """Return what is refused about an article with these fields."""
    with pytest.raises(ValidationError) as refused:
        portal.publish("Bài", **fields)
    return refused.value.message_dict


def test_reprint_must_name_its_source_and_date(quangnam: Portal) -> None:
    found = problems(quangnam, source_url="https://bao.example.vn/bai")

    assert set(found) == {"source_name", "source_published_at"}


def test_reprint_with_source_and_date_is_accepted(quangnam: Portal) -> None:
    article = quangnam.publish("Bài", source_name="Báo X", source_published_at=dt.date(2023, 2, 1))

    assert article.is_reprint


def test_original_in_the_future_is_refused(quangnam: Portal) -> None:
    tomorrow = timezone.localdate() + dt.timedelta(days=1)

    assert set(problems(quangnam, source_name="Báo X", source_published_at=tomorrow)) == {"source_published_at"}


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "ftp://x.vn/a", "không phải", "//x", "http://"]
)
def test_unsafe_or_broken_source_address_is_refused(quangnam: Portal, url: str) -> None:
    found = problems(quangnam, source_name="Báo X", source_published_at=dt.date(2023, 2, 1), source_url=url)

    assert set(found) == {"source_url"}


def test_refused_article_leaves_nothing_behind(quangnam: Portal) -> None:
    problems(quangnam, source_author="Ai đó")

    assert not ArticlePage.objects.exists()


def test_article_created_live_gets_a_date(quangnam: Portal) -> None:
    article = ArticlePage(title="Bài")
    quangnam.category("tin-tuc").add_child(instance=article)

    assert article.first_published_at is not None


def test_given_date_is_kept_through_later_publications(quangnam: Portal) -> None:
    article = quangnam.publish("Bài", published_at=EPOCH)
    article.title = "Bài, sửa"
    article.save_revision().publish()

    article.refresh_from_db()
    assert article.first_published_at == EPOCH


def test_texts_are_stored_composed(quangnam: Portal) -> None:
    import unicodedata

    article = quangnam.publish(unicodedata.normalize("NFD", "Đảng bộ"), lead=unicodedata.normalize("NFD", "Tỉnh ủy"))

    assert (article.title, article.lead) == ("Đảng bộ", "Tỉnh ủy")


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Đảng bộ Khối các cơ quan tỉnh Quảng Nam", "dang-bo-khoi-cac-co-quan-tinh-quang-nam"),
        ("Nâng chất lượng sinh hoạt chi bộ", "nang-chat-luong-sinh-hoat-chi-bo"),
        ("🎉🎉", "bai-viet"),
        ("Họp 𝒳 ngày 1/2", "hop-x-ngay-12"),
    ],
)
def test_slug_is_ascii_vietnamese(quangnam: Portal, title: str, slug: str) -> None:
    assert quangnam.publish(title).slug == slug


def test_equal_titles_get_different_slugs(quangnam: Portal) -> None:
    assert [quangnam.publish("Tin vắn").slug for _ in range(3)] == ["tin-van", "tin-van-2", "tin-van-3"]


def test_title_of_255_characters_is_kept_and_served(quangnam: Portal) -> None:
    title = ("Đảng bộ tỉnh " * 20)[:255]
    first, second = quangnam.publish(title.strip()), quangnam.publish(title.strip())

    assert len(second.slug) <= 255
    assert quangnam.reader().get(first.url).status_code == 200


def test_typed_slug_with_marks_becomes_ascii(quangnam: Portal) -> None:
    assert quangnam.publish("Bài", slug="đảng-bộ").slug == "dang-bo"


def test_author_is_told_what_is_missing(quangnam: Portal, make_image: Callable[..., Any]) -> None:
    bare = quangnam.publish("Bài")
    assert [lack.field for lack in find_lacks(bare)] == ["lead", "body", "image", "byline"]

    complete = quangnam.publish(
        "Bài đủ",
        lead="Sapo",
        body=[("paragraph", "<p>Nội dung</p>")],
        image=make_image(quangnam),
        image_alt="Cầu",
        image_credit="N.Đ",
        byline="HÀN GIANG",
    )
    assert find_lacks(complete) == []

    complete.image_alt = ""
    assert [lack.field for lack in find_lacks(complete)] == ["image_alt"]


def test_projects_own_article_class_is_published_listed_and_rendered(quangnam: Portal) -> None:
    interview = quangnam.publish("Phỏng vấn", "tin-tuc", article_class=InterviewPage, interviewee="Bà Lan")

    page = quangnam.reader().get(interview.url)
    assert page.status_code == 200
    assert "partyportal/articles/article_page.html" in [template.name for template in page.templates]
    assert "Phỏng vấn" in quangnam.reader().get(quangnam.category("tin-tuc").url).content.decode()


def test_page_never_takes_an_address_of_the_portal(quangnam: Portal) -> None:
    taken = quangnam.home.add_child(instance=CategoryIndexPage(title="Tìm kiếm"))

    assert taken.slug == "tim-kiem-2"
    with pytest.raises(ValidationError):
        quangnam.home.add_child(instance=CategoryIndexPage(title="Khác", slug="tim-kiem"))


def test_legacy_letter_that_looks_like_d_with_stroke_is_one(quangnam: Portal) -> None:
    assert quangnam.publish("\u00d0ảng bộ").slug == "dang-bo"


def test_editor_may_leave_the_slug_to_the_server(quangnam: Portal) -> None:
    category = quangnam.category("tin-tuc")
    form = nested_form_data(
        {
            "title": "Đại hội chi bộ",
            "slug": "",
            "lead": "",
            "body": streamfield([]),
            "audio_versions": inline_formset([]),
            "attachments": inline_formset([]),
            "related_articles": inline_formset([]),
            "comments": inline_formset([]),
        }
    )
    response = quangnam.editor_client().post(
        f"/admin/pages/add/partyportal/articlepage/{category.pk}/", {**form, "action-publish": "1"}
    )

    assert response.status_code == 302, response.context["form"].errors
    assert ArticlePage.objects.child_of(category).get().slug == "dai-hoi-chi-bo"


def test_site_survives_a_fixture_of_its_pages(quangnam: Portal) -> None:
    article = quangnam.publish("Bài")
    dump = serializers.serialize("json", [article.page_ptr, article])

    for each in serializers.deserialize("json", dump):
        each.save()

    assert not find_drift()
