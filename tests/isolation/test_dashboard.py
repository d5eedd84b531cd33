"""The dashboard counts and lists the own sites, whatever somebody did elsewhere before."""

from __future__ import annotations

import pytest
from django.test import Client
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.models import GroupPagePermission, Page, Workflow

from tests.conftest import Portal, World
from tests.isolation.conftest import SECRET
from wagtail_partyportal.articles.models import ArticlePage

HOME = "/admin/"


@pytest.fixture
def former_colleague(quangnam: Portal, theirs: ArticlePage, ours: ArticlePage) -> Client:
    """Return the browser of an editor who has edited, locked and submitted an article of both sites."""
    for page in (theirs, ours):
        page.title = page.draft_title = page.title
        page.owner = quangnam.editor
        page.locked, page.locked_by, page.locked_at = True, quangnam.editor, timezone.now()
        page.save()
        page.save_revision(user=quangnam.editor)
        log(page, "wagtail.edit", user=quangnam.editor)
        page.get_workflow().start(page, quangnam.editor)
    return quangnam.editor_client()


def test_panels_show_own_pages(former_colleague: Client, ours: ArticlePage) -> None:
    html = former_colleague.get(HOME).content.decode()
    assert SECRET not in html
    assert html.count(ours.title) >= 3


def test_operator_sees_own_edits_everywhere(operator: Client, former_colleague: Client, theirs: ArticlePage) -> None:
    assert Workflow.objects.exists()
    log(theirs, "wagtail.edit", user=theirs.owner.__class__.objects.get(username="operator"))
    assert SECRET in operator.get(HOME).content.decode()


def summary_of(client: Client) -> tuple[int, str]:
    """Return how many pages the dashboard counts, and of which site."""
    panel = client.get(HOME).context["site_summary"]
    item = panel.summary_items[0]
    context = item.get_context_data({})
    return context["total_pages"], context["site_name"]


def test_summary_counts_own_pages(editor: Client, operator: Client, world: World) -> None:
    count, name = summary_of(editor)
    assert count == Page.objects.descendant_of(world.quangnam.home, inclusive=True).count()
    assert name == world.quangnam.site.site_name
    assert summary_of(operator)[0] == Page.objects.filter(depth__gt=1).count()


def test_summary_counts_two_own_trees(quangnam: Portal) -> None:
    second = Page.get_first_root_node().add_child(instance=type(quangnam.home)(title="English", slug="quangnam-en"))
    permission = GroupPagePermission.objects.filter(group__user=quangnam.editor).first()
    GroupPagePermission.objects.create(group=permission.group, page_id=second.pk, permission=permission.permission)
    own = Page.objects.descendant_of(quangnam.home, inclusive=True).count() + 1
    assert summary_of(quangnam.editor_client())[0] == own
