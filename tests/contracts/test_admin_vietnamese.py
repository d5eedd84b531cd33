"""An editor of a portal meets no English of Wagtail's in the admin.

The walk opens the screens of an editor and of the person who looks after a whole installation, and does the deeds
whose answers are told in a message.
"""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core import mail
from django.core.files.base import ContentFile
from django.test import Client
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents import get_document_model
from wagtail.models import Comment, CommentReply
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from tests.conftest import World
from wagtail_partyportal.isolation.collections import collection_of
from wagtail_partyportal.isolation.roles import Role, role_group
from wagtail_partyportal.weblinks.models import WebLinkGroup

from .admin_walk import Walk, add_draft
from .visible_words import left_in_english, visible_words

EDITOR_SCREENS = [
    "/admin/",
    "/admin/account/",
    "/admin/pages/{home}/",
    "/admin/pages/{category}/",
    "/admin/pages/{category}/results/?q=xyz",
    "/admin/pages/{category}/?ordering=ord",
    "/admin/pages/search/?q=bai",
    "/admin/pages/search/?q=khong-co-gi-ca",
    "/admin/pages/{category}/add_subpage/",
    "/admin/pages/add/partyportal/articlepage/{category}/",
    "/admin/pages/add/partyportal/categoryindexpage/{home}/",
    "/admin/pages/{article}/edit/",
    "/admin/pages/{draft}/edit/",
    "/admin/pages/{scheduled}/edit/",
    "/admin/pages/{moderated}/edit/",
    "/admin/pages/{locked}/edit/",
    "/admin/pages/{article}/history/",
    "/admin/pages/{moderated}/history/",
    "/admin/pages/{scheduled}/history/",
    "/admin/pages/{article}/revisions/compare/earliest...latest/",
    "/admin/pages/{article}/revisions/{revision}/revert/",
    "/admin/pages/{scheduled}/revisions/{scheduled_revision}/unschedule/",
    "/admin/pages/{article}/usage/",
    "/admin/pages/{article}/copy/",
    "/admin/pages/{article}/move/",
    "/admin/pages/{article}/move/{home}/confirm/",
    "/admin/pages/{article}/unpublish/",
    "/admin/pages/{article}/delete/",
    "/admin/pages/{category}/unpublish/",
    "/admin/pages/{article}/privacy/",
    "/admin/pages/workflow/confirm_cancellation/{moderated}/",
    "/admin/pages/{moderated}/workflow_history/",
    "/admin/bulk/wagtailcore/page/publish/?id={draft}",
    "/admin/bulk/wagtailcore/page/unpublish/?id={article}&id={category}",
    "/admin/bulk/wagtailcore/page/move/?id={article}&id={draft}",
    "/admin/bulk/wagtailcore/page/delete/?id={article}&id={category}",
    "/admin/choose-page/?page_type=wagtailcore.page&allow_external_link=true&allow_email_link=true"
    "&allow_phone_link=true&allow_anchor_link=true",
    "/admin/choose-page/{category}/",
    "/admin/choose-page/search/?q=bai",
    "/admin/choose-external-link/",
    "/admin/choose-email-link/",
    "/admin/choose-phone-link/",
    "/admin/choose-anchor-link/",
    "/admin/images/",
    "/admin/images/?q=khong-co",
    "/admin/images/add/",
    "/admin/images/multiple/add/",
    "/admin/images/{image}/",
    "/admin/images/{image}/delete/",
    "/admin/images/usage/{image}/",
    "/admin/images/chooser/",
    "/admin/images/chooser/?select_format=true",
    "/admin/images/chooser/{image}/select_format/",
    "/admin/bulk/wagtailimages/image/add_tags/?id={image}",
    "/admin/bulk/wagtailimages/image/add_to_collection/?id={image}",
    "/admin/bulk/wagtailimages/image/delete/?id={image}",
    "/admin/documents/",
    "/admin/documents/add/",
    "/admin/documents/multiple/add/",
    "/admin/documents/edit/{document}/",
    "/admin/documents/delete/{document}/",
    "/admin/documents/usage/{document}/",
    "/admin/documents/chooser/",
    "/admin/bulk/wagtaildocs/document/add_tags/?id={document}",
    "/admin/bulk/wagtaildocs/document/add_to_collection/?id={document}",
    "/admin/bulk/wagtaildocs/document/delete/?id={document}",
    "/admin/embeds/chooser/",
    "/admin/snippets/partyportal/weblinkgroup/",
    "/admin/snippets/partyportal/weblinkgroup/?q=khong-co",
    "/admin/snippets/partyportal/weblinkgroup/add/",
    "/admin/snippets/partyportal/weblinkgroup/edit/{links}/",
    "/admin/snippets/partyportal/weblinkgroup/delete/{links}/",
    "/admin/snippets/partyportal/weblinkgroup/history/{links}/",
    "/admin/snippets/partyportal/weblinkgroup/usage/{links}/",
    "/admin/bulk/partyportal/weblinkgroup/delete/?id={links}",
    "/admin/reports/locked/",
    "/admin/reports/workflow/",
    "/admin/reports/workflow_tasks/",
    "/admin/reports/site-history/",
    "/admin/reports/aging-pages/",
    "/admin/reports/page-types-usage/",
]
ADMINISTRATOR_SCREENS = [
    "/admin/settings/partyportal/sitebranding/",
    "/admin/settings/partyportal/sitebranding/{site}/",
]
MANAGER_SCREENS = [
    "/admin/",
    "/admin/portals/add/",
    "/admin/pages/",
    "/admin/pages/{moderated}/edit/",
    "/admin/pages/{category}/delete/",
    "/admin/pages/{category}/privacy/",
    "/admin/pages/usage/partyportal/articlepage/",
    "/admin/users/",
    "/admin/users/new/",
    "/admin/users/edit/{editor}/",
    "/admin/users/delete/{editor}/",
    "/admin/users/history/{editor}/",
    "/admin/partyportal/invitations/",
    "/admin/partyportal/invitations/add/",
    "/admin/bulk/auth/user/assign_role/?id={editor}",
    "/admin/bulk/auth/user/set_active_state/?id={editor}",
    "/admin/bulk/auth/user/delete/?id={editor}",
    "/admin/groups/",
    "/admin/groups/new/",
    "/admin/groups/edit/{group}/",
    "/admin/groups/delete/{group}/",
    "/admin/sites/",
    "/admin/sites/new/",
    "/admin/sites/edit/{site}/",
    "/admin/sites/delete/{site}/",
    "/admin/collections/",
    "/admin/collections/add/",
    "/admin/collections/{collection}/",
    "/admin/collections/{collection}/delete/",
    "/admin/collections/{collection}/privacy/",
    "/admin/redirects/",
    "/admin/redirects/add/",
    "/admin/redirects/{redirect}/",
    "/admin/redirects/{redirect}/delete/",
    "/admin/redirects/import/",
    "/admin/workflows/list/",
    "/admin/workflows/add/",
    "/admin/workflows/edit/{workflow}/",
    "/admin/workflows/disable/{workflow}/",
    "/admin/workflows/usage/{workflow}/",
    "/admin/workflows/tasks/index/",
    "/admin/workflows/tasks/select_type/",
    "/admin/workflows/tasks/add/wagtailcore/groupapprovaltask/",
    "/admin/workflows/tasks/edit/{task}/",
    "/admin/workflows/tasks/disable/{task}/",
    "/admin/workflows/task_chooser/",
    "/admin/reports/locked/",
    "/admin/reports/workflow/",
    "/admin/reports/site-history/",
    "/admin/page-khong-co/",
]
STRANGER_SCREENS = ["/admin/login/", "/admin/password_reset/", "/admin/password_reset/done/"]

CATEGORY = nested_form_data({"title": "", "slug": "", "intro": "", "comments": inline_formset([])})
DEEDS: list[tuple[str, dict[str, str]]] = [
    ("/admin/pages/{article}/lock/", {}),
    ("/admin/pages/{article}/unlock/", {}),
    ("/admin/pages/{article}/unpublish/", {}),
    ("/admin/pages/{article}/move/{home}/confirm/", {}),
    (
        "/admin/pages/{article}/copy/",
        {"new_title": "Bản sao", "new_slug": "ban-sao", "new_parent_page": "{category}", "alias": ""},
    ),
    ("/admin/pages/{scheduled}/revisions/{scheduled_revision}/unschedule/", {}),
    (
        "/admin/bulk/wagtailcore/page/publish/?id={draft}&next=/admin/pages/{category}/",
        {"include_descendants": "false"},
    ),
    (
        "/admin/bulk/wagtailcore/page/unpublish/?id={draft}&next=/admin/pages/{category}/",
        {"include_descendants": "false"},
    ),
    ("/admin/pages/add/partyportal/categoryindexpage/{home}/", CATEGORY),
    ("/admin/pages/add/partyportal/categoryindexpage/{home}/", {**CATEGORY, "title": "Mới", "slug": "moi"}),
    ("/admin/pages/add/partyportal/categoryindexpage/{home}/", {**CATEGORY, "title": "Khác", "action-publish": "1"}),
    ("/admin/pages/{category}/edit/", CATEGORY),
    ("/admin/pages/{category}/edit/", {**CATEGORY, "title": "Kiểm tra"}),
    ("/admin/pages/{category}/edit/", {**CATEGORY, "title": "Kiểm tra", "action-submit": "1"}),
    ("/admin/pages/{category}/edit/", {**CATEGORY, "title": "Kiểm tra", "go_live_at": "2001-01-01 10:00"}),
    ("/admin/pages/{draft}/delete/", {}),
    ("/admin/bulk/wagtailimages/image/add_tags/?id={image}&next=/admin/images/", {"tags": "le-hoi"}),
    ("/admin/images/{image}/", {"title": ""}),
    ("/admin/images/add/", {"title": ""}),
    ("/admin/documents/edit/{document}/", {"title": ""}),
    ("/admin/documents/add/", {"title": ""}),
    ("/admin/snippets/partyportal/weblinkgroup/delete/{links}/", {}),
    ("/admin/account/", {}),
]


@pytest.fixture
def walk(world: World, make_image: Callable[..., Any]) -> Iterator[Walk]:
    """Fill Quảng Nam with articles in every state and one of everything else; say what was found there."""
    portal, home = world.quangnam, world.quangnam.home
    category = portal.category("kiem-tra")
    article = portal.publish("Bài đã đăng")
    article.title = "Bài đã đăng, sửa lại"
    revision = article.save_revision(user=portal.editor)
    comment = Comment.objects.create(page=article, user=portal.editor, text="Xem lại câu này", contentpath="title")
    CommentReply.objects.create(comment=comment, user=portal.editor, text="Đã xem")
    workflow = category.get_workflow()
    task = workflow.tasks.get()

    scheduled = add_draft(category, "Bài hẹn giờ", portal.editor)
    scheduled.go_live_at = timezone.now() + dt.timedelta(days=3)
    scheduled.save_revision(user=portal.editor).publish(user=portal.editor)
    scheduled.refresh_from_db()
    moderated = add_draft(category, "Bài chờ duyệt", portal.editor)
    workflow.start(moderated, portal.editor)
    locked = add_draft(category, "Bài bị khóa", portal.editor)
    locked.locked, locked.locked_by, locked.locked_at = True, portal.editor, timezone.now()
    locked.save()
    document = get_document_model().objects.create(
        title="Kế hoạch", file=ContentFile(b"%PDF-1.4", name="ke-hoach.pdf"), collection=collection_of(portal.site)
    )
    names = {
        "home": home, "category": category, "article": article, "revision": revision, "scheduled": scheduled,
        "scheduled_revision": scheduled.scheduled_revision, "moderated": moderated, "locked": locked,
        "draft": add_draft(category, "Bài nháp", portal.editor), "image": make_image(portal), "document": document,
        "links": WebLinkGroup.objects.filter(site=portal.site).first(), "site": portal.site, "editor": portal.editor,
        "group": Group.objects.first(), "collection": collection_of(portal.site), "workflow": workflow, "task": task,
        "redirect": Redirect.objects.create(old_path="/cu", redirect_page=home, site=portal.site),
    }  # fmt: skip
    walk = Walk(portal, {name: thing.pk for name, thing in names.items()})
    yield walk
    sys.stdout.write(walk.summary())


@pytest.fixture
def manager(world: World) -> Client:
    """Return a browser of the person who looks after the installation."""
    client = Client(HTTP_HOST=world.quangnam.site.hostname)
    client.force_login(get_user_model().objects.create_superuser("quan-tri", "quan-tri@quangnam.test", "demo"))
    return client


def test_english_is_noticed_wherever_it_stands() -> None:
    html = """
        <h1>Lưu bản nháp</h1> <b>Save draft</b> <input placeholder="Page title"> <a aria-label="Edit this page"></a>
        <p>Deleting this page will also delete 3 child page.</p> <p>You have <span>unsaved edits</span></p>
        <div data-block='{"label": "All pages in listing selected", "name": "pages"}'></div>
        <script type="application/json">{"menu": [{"label": "Reports"}]}</script>
        <input type="submit" value="Go back"> <input type="text" value="Move up"> <p>CSV, Wagtail, URL</p>
        <script>say("Move up")</script> <!-- Move down -->
    """
    assert left_in_english(visible_words(html)) == {
        "Save draft", "Page title", "Edit this page", "Deleting this page will also delete 3 child page.",
        "You have", "unsaved edits", "All pages in listing selected", "Reports", "Go back",
    }  # fmt: skip


def test_editor_finds_no_english(walk: Walk) -> None:
    client = walk.portal.editor_client()
    for address in EDITOR_SCREENS:
        walk.look(client, address)
    assert walk.found == {}


def test_administrator_finds_no_english(walk: Walk) -> None:
    client = walk.portal.administrator_client()
    for address in ADMINISTRATOR_SCREENS:
        walk.look(client, address)
    assert walk.found == {}


def test_manager_finds_no_english(walk: Walk, manager: Client) -> None:
    for address in MANAGER_SCREENS:
        walk.look(manager, address)
    assert walk.found == {}


def test_stranger_finds_no_english(walk: Walk) -> None:
    client = walk.portal.reader()
    for address in STRANGER_SCREENS:
        walk.look(client, address)
    walk.do(client, "/admin/login/", username="ai-do", password="sai")
    assert walk.found == {}


def test_answers_to_an_editor_s_deeds_are_vietnamese(walk: Walk) -> None:
    client = walk.portal.editor_client()
    for address, form in DEEDS:
        walk.do(client, address, **{name: value.format(**walk.names) for name, value in form.items()})
    assert walk.found == {}


def test_mails_of_a_workflow_are_vietnamese(walk: Walk, manager: Client) -> None:
    reviewer = get_user_model().objects.create_user("nguoi-duyet", "duyet@quangnam.test", "demo")
    reviewer.groups.add(role_group(walk.portal.site, Role.EDITOR))
    for answer in ("reject", "approve"):
        page = add_draft(walk.portal.category("kiem-tra"), f"Bài để {answer}", walk.portal.editor)
        page.get_workflow().start(page, walk.portal.editor)
        state = page.current_workflow_task_state
        state.task.specific.on_action(state, reviewer, answer, comment="Cần xem lại")
    assert len(mail.outbox) >= 4
    for message in mail.outbox:
        for line in [message.subject, *message.body.splitlines()]:
            walk.words(message.subject, f"<p>{line}</p>")
    assert walk.found == {}
