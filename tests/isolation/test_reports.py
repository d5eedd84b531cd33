"""Wagtail's reports show own pages, rows, people and sites to those who work on some sites."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.models import Page, Workflow, WorkflowState

from tests.conftest import Portal, World
from wagtail_partyportal.articles.models import ArticlePage
from wagtail_partyportal.weblinks.models import WebLinkGroup

REPORTS = ("locked", "workflow", "workflow_tasks", "site-history", "aging-pages", "page-types-usage")
SECRETS = ("Tin mật", "danang", "Đà Nẵng")


def draft(portal: Portal, title: str) -> ArticlePage:
    page = portal.category("kiem-tra").add_child(instance=ArticlePage(title=title, live=False, owner=portal.editor))
    page.save_revision(user=portal.editor, log_action=True)
    return page


def fill(portal: Portal, title: str) -> None:
    """Give a site one of everything that reports tell of."""
    article = portal.publish(title)
    article.save_revision(user=portal.editor, log_action=True).publish(user=portal.editor)
    locked = draft(portal, f"{title} khóa")
    locked.locked, locked.locked_by, locked.locked_at = True, portal.editor, timezone.now()
    locked.save()
    workflow = Page.objects.get(pk=portal.category("kiem-tra").pk).get_workflow() or Workflow.objects.first()
    workflow.start(draft(portal, f"{title} chờ duyệt"), portal.contributor)
    log(
        WebLinkGroup.objects.filter(site=portal.site).first(), "wagtail.edit", user=portal.editor, title=f"{title} link"
    )
    log(portal.editor, "wagtail.edit", user=portal.administrator)


@pytest.fixture(scope="module", autouse=True)
def filled(module_world: World) -> None:
    fill(module_world.quangnam, "Tin của mình")
    fill(module_world.danang, "Tin mật")


@pytest.fixture(params=["editor", "administrator"])
def reader(request: Any, quangnam: Portal) -> Client:
    return quangnam.client_of(getattr(quangnam, request.param))


def text_of(answer: Any) -> str:
    content = b"".join(answer.streaming_content) if answer.streaming else answer.content
    return str(content.decode())


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize("query", ["", "results/", "?export=csv"])
def test_report_tells_of_own_site_only(reader: Client, report: str, query: str) -> None:
    answer = reader.get(f"/admin/reports/{report}/{query}")
    assert answer.status_code == 200
    text = text_of(answer)
    assert [secret for secret in SECRETS if secret in text] == []
    assert "Tin của mình" in text or (report == "page-types-usage" and "export" in query)


def test_superuser_reads_of_every_site(quangnam: Portal) -> None:
    chief = quangnam.client_of(get_user_model().objects.create_superuser("chief", "chief@example.vn", "demo"))
    for report in ("locked", "workflow", "workflow_tasks", "site-history", "aging-pages"):
        text = text_of(chief.get(f"/admin/reports/{report}/?export=csv"))
        assert "Tin của mình" in text and "Tin mật" in text, report


def test_filters_by_foreign_ids_find_nothing(quangnam: Portal, danang: Portal) -> None:
    reader = quangnam.editor_client()
    foreign = {
        "workflow": f"requested_by={danang.contributor.pk}",
        "workflow_tasks": f"workflow={WorkflowState.objects.filter(requested_by=danang.contributor).get().workflow_id}",
        "locked": f"locked_by={danang.editor.pk}",
        "site-history": f"user={danang.editor.pk}",
        "page-types-usage": f"site={danang.site.root_page.path}",
    }
    for report, query in foreign.items():
        text = text_of(reader.get(f"/admin/reports/{report}/?{query}"))
        assert [secret for secret in SECRETS if secret in text] == [], report


def test_history_tells_an_administrator_of_own_people_and_an_editor_not(quangnam: Portal) -> None:
    told = text_of(quangnam.administrator_client().get("/admin/reports/site-history/?export=csv"))
    assert "quangnam-editor" in told and "Tin của mình link" in told
    told = text_of(quangnam.editor_client().get("/admin/reports/site-history/?export=csv"))
    assert "Tin của mình link" in told
    rows = [row.split(",") for row in told.splitlines() if ",user," in row.lower() or "người dùng" in row.lower()]
    assert not [row for row in rows if row[1] == "quangnam-editor"]


def test_types_count_own_pages(quangnam: Portal, danang: Portal) -> None:
    for number in range(3):
        danang.publish(f"Thêm {number}")
    answer = quangnam.editor_client().get("/admin/reports/page-types-usage/")
    counted = {one.model: one.count for one in answer.context["object_list"]}
    own = ArticlePage.objects.descendant_of(quangnam.home).count()
    assert counted["articlepage"] == own and counted["portalhomepage"] == 1
