"""Who hears of a submitted, approved or rejected article: the people of that site, in Vietnamese, with good links."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.core.mail import EmailMessage
from django.urls import reverse

from tests.conftest import Portal
from wagtail_partyportal.articles.models import ArticlePage

ADMIN = "https://quan-tri.quangnam.test"


@pytest.fixture(autouse=True)
def address_of_the_admin(settings: Any) -> None:
    settings.WAGTAILADMIN_BASE_URL = ADMIN


@pytest.fixture
def submitted(quangnam: Portal, mailoutbox: list[EmailMessage]) -> ArticlePage:
    """Return an article that the contributor has written and submitted in the admin."""
    category = quangnam.category("kiem-tra")
    draft = category.add_child(instance=ArticlePage(title="Bài mới", live=False, owner=quangnam.contributor))
    draft.save_revision(user=quangnam.contributor)
    draft.get_workflow().start(draft, quangnam.contributor)
    return draft


def act(portal: Portal, user: Any, article: ArticlePage, action: str) -> Any:
    state = article.current_workflow_task_state
    address = reverse("wagtailadmin_pages:workflow_action", args=[article.pk, action, state.pk])
    return portal.client_of(user).post(address, {"comment": "Cần bổ sung nguồn"})


def test_submission_reaches_the_approvers_of_this_site_alone(
    quangnam: Portal, danang: Portal, submitted: ArticlePage, mailoutbox: list[EmailMessage]
) -> None:
    reached = {address for letter in mailoutbox for address in letter.to}
    assert quangnam.editor.email in reached
    assert quangnam.contributor.email not in reached
    assert not [address for address in reached if "danang" in address]
    letter = next(letter for letter in mailoutbox if letter.to == [quangnam.editor.email])
    assert "Bài mới" in letter.subject and "duyệt" in letter.subject + letter.body
    links = re.findall(r"https?://\S+", letter.body)
    assert f"{ADMIN}/admin/pages/{submitted.pk}/edit/" in links
    assert all(link.startswith(ADMIN) for link in links)


def test_approval_reaches_the_writer_and_publishes(
    quangnam: Portal, submitted: ArticlePage, mailoutbox: list[EmailMessage]
) -> None:
    mailoutbox.clear()
    act(quangnam, quangnam.editor, submitted, "approve")
    submitted.refresh_from_db()
    assert submitted.live
    assert [letter.to for letter in mailoutbox] == [[quangnam.contributor.email]]
    assert "Bài mới" in mailoutbox[0].subject and "đã được duyệt" in mailoutbox[0].body
    assert submitted.full_url in mailoutbox[0].body and submitted.full_url.startswith("http://quangnam.test/")


def test_rejection_reaches_the_writer_with_the_reason(
    quangnam: Portal, submitted: ArticlePage, mailoutbox: list[EmailMessage]
) -> None:
    mailoutbox.clear()
    act(quangnam, quangnam.editor, submitted, "reject")
    submitted.refresh_from_db()
    assert not submitted.live
    assert [letter.to for letter in mailoutbox] == [[quangnam.contributor.email]]
    assert "Cần bổ sung nguồn" in mailoutbox[0].body and "trả lại" in mailoutbox[0].subject + mailoutbox[0].body


def test_history_names_who_approved(quangnam: Portal, submitted: ArticlePage) -> None:
    quangnam.editor.first_name, quangnam.editor.last_name = "Biên", "Trần Thị"
    quangnam.editor.save()
    act(quangnam, quangnam.editor, submitted, "approve")
    page = quangnam.client_of(quangnam.contributor).get(f"/admin/pages/{submitted.pk}/history/")
    entry = next(entry for entry in page.context["object_list"] if entry.action == "wagtail.workflow.approve")
    assert entry.user == quangnam.editor and "Biên Trần Thị" in page.content.decode()


def test_contributor_neither_approves_nor_publishes(quangnam: Portal, submitted: ArticlePage) -> None:
    act(quangnam, quangnam.contributor, submitted, "approve")
    form = {"title": "Bài mới", "slug": submitted.slug, "body-count": "0", "action-publish": "1"}
    quangnam.client_of(quangnam.contributor).post(f"/admin/pages/{submitted.pk}/edit/", form)
    submitted.refresh_from_db()
    assert not submitted.live and submitted.workflow_in_progress


def test_approver_of_another_site_reaches_nothing(quangnam: Portal, danang: Portal, submitted: ArticlePage) -> None:
    answer = act(danang, danang.editor, submitted, "approve")
    submitted.refresh_from_db()
    assert answer.status_code in {302, 403, 404} and not submitted.live
