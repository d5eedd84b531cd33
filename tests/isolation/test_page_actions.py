"""What is done with a page and another one: the other one is an own one, or it isn't there."""

from __future__ import annotations

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from tests.conftest import Portal
from tests.isolation.conftest import SECRET
from wagtail_partyportal.articles.models import ArticlePage


def say_nothing(response: HttpResponse) -> bool:
    return response.status_code == 404 and SECRET not in response.content.decode()


def test_page_is_copied_below_own_pages_only(
    editor: Client, quangnam: Portal, ours: ArticlePage, theirs: ArticlePage
) -> None:
    copy = reverse("wagtailadmin_pages:copy", args=[ours.pk])
    form = {"new_title": "Bản sao", "new_slug": "ban-sao", "copy_subpages": "", "publish_copies": ""}
    assert say_nothing(editor.post(copy, {**form, "new_parent_page": theirs.pk}))
    editor.post(copy, {**form, "new_parent_page": quangnam.category("tin-tuc").pk})
    assert quangnam.category("tin-tuc").get_children().filter(slug="ban-sao").exists()
    assert say_nothing(editor.get(reverse("wagtailadmin_pages:copy", args=[theirs.pk])))


@pytest.mark.parametrize("is_out", [True, False])
def test_page_is_moved_among_own_pages_only(
    editor: Client, ours: ArticlePage, theirs: ArticlePage, is_out: bool
) -> None:
    page, destination = (ours, theirs.get_parent()) if is_out else (theirs, ours.get_parent())
    address = reverse("wagtailadmin_pages:move_confirm", args=[page.pk, destination.pk])
    assert say_nothing(editor.get(address)) and say_nothing(editor.post(address))
    page.refresh_from_db()
    assert page.get_parent() != destination


def test_page_is_moved_to_another_own_category(editor: Client, quangnam: Portal, ours: ArticlePage) -> None:
    destination = quangnam.category("tin-tuc")
    address = reverse("wagtailadmin_pages:move_confirm", args=[ours.pk, destination.pk])
    assert editor.get(address).status_code == 200
    editor.post(address)
    ours.refresh_from_db()
    assert ours.get_parent().pk == destination.pk


def test_new_page_of_a_type_stands_below_an_own_one(editor: Client, quangnam: Portal, danang: Portal) -> None:
    address = reverse("wagtailadmin_pages:choose_parent", args=["partyportal", "articlepage"])
    foreign, own = danang.category("kiem-tra"), quangnam.category("kiem-tra")
    answer = editor.post(address, {"parent_page": foreign.pk})
    assert answer.status_code == 404 and "Đà Nẵng" not in answer.content.decode()
    assert editor.post(address, {"parent_page": own.pk}).status_code == 302


def test_workflow_of_another_site_is_not_cancelled(editor: Client, danang: Portal, theirs: ArticlePage) -> None:
    theirs.save_revision(user=danang.contributor)
    state = theirs.get_workflow().start(theirs, danang.contributor)
    address = reverse("wagtailadmin_pages:confirm_workflow_cancellation", args=[theirs.pk])
    assert say_nothing(editor.get(address)) and say_nothing(editor.post(address))
    state.refresh_from_db()
    assert state.status == state.STATUS_IN_PROGRESS
    asked = danang.editor_client().get(address)
    assert asked.status_code == 200 and "danang" in asked.content.decode()


def test_tasks_of_workflows_are_the_operators(editor: Client, operator: Client, danang: Portal) -> None:
    task = danang.home.get_workflow().tasks.get()
    for name, keys in (("task_chooser", []), ("task_chooser_results", []), ("task_chosen", [task.pk])):
        address = reverse(f"wagtailadmin_workflows:{name}", args=keys)
        assert editor.get(address).status_code == 404
        assert "danang" in operator.get(address).content.decode()


def test_superuser_copies_and_moves_across_sites(
    operator: Client, quangnam: Portal, ours: ArticlePage, theirs: ArticlePage
) -> None:
    question = operator.get(
        reverse("wagtailadmin_pages:move_confirm", args=[theirs.pk, quangnam.category("tin-tuc").pk])
    )
    assert question.status_code == 200 and SECRET in question.content.decode()
