"""A project's own snippet is a site's own by subclassing two classes: nothing of another site is met by any address."""

from __future__ import annotations

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.test import Client
from wagtail.models import Revision
from wagtail.test.utils.form_data import nested_form_data

from tests.conftest import World
from tests.testapp.models import Notice
from tests.testapp.wagtail_hooks import NoticeViewSet

PAGES = "/admin/snippets/testapp/notice/"
CHOOSER = "/admin/snippets/choose/testapp/notice/"
OURS, THEIRS = "Thông báo Quảng Nam", "Thông báo Đà Nẵng"


@pytest.fixture
def notices(world: World) -> dict[str, Notice]:
    """A notice of each site, each with a revision."""
    rows = {}
    for portal, title, order in ((world.quangnam, OURS, 1), (world.danang, THEIRS, 2)):
        row = rows[portal.key] = Notice.objects.create(site=portal.site, title=title, sort_order=order)
        row.save_revision().publish()
    return rows


@pytest.fixture
def foreign(notices: dict[str, Notice]) -> Notice:
    return notices["danang"]


def views_of(notice: Notice) -> list[str]:
    """Return the address of every view of one notice, below the snippet's pages."""
    pk, revision = notice.pk, Revision.objects.for_instance(notice).get().pk
    names = ["edit", "inspect", "delete", "copy", "usage", "history", "unpublish", "workflow_history"]
    return [
        *(f"{name}/{pk}/" for name in names),
        f"history-results/{pk}/",
        f"preview/{pk}/",
        f"lock/{pk}/",
        f"unlock/{pk}/",
        f"reorder/{pk}/?position=0",
        f"history/{pk}/revisions/{revision}/view/",
        f"history/{pk}/revisions/{revision}/revert/",
        f"history/{pk}/revisions/{revision}/unschedule/",
        f"history/{pk}/revisions/compare/earliest...latest/",
        f"workflow/action/{pk}/approve/1/",
        f"workflow/collect_action_data/{pk}/approve/1/",
        f"workflow/confirm_cancellation/{pk}/",
        f"workflow_history/{pk}/detail/1/",
        f"workflow/preview/{pk}/1/",
    ]


def form_data(site_id: int, title: str = "Mới") -> dict[str, str]:
    return nested_form_data({"site": str(site_id), "title": title, "action-publish": "1"})


def test_no_view_opens_or_changes_a_notice_of_another_site(editor: Client, foreign: Notice) -> None:
    before = Notice.objects.filter(pk=foreign.pk).values().get()
    for address in views_of(foreign):
        for response in (editor.get(PAGES + address), editor.post(PAGES + address, form_data(foreign.site_id))):
            assert response.status_code == 404, address
            assert THEIRS not in response.content.decode(), address
    assert Notice.objects.filter(pk=foreign.pk).values().get() == before


@pytest.mark.parametrize("address", ["", "results/", "?q=Th%C3%B4ng", "?ordering=-title", "?export=csv", "?locale=vi"])
def test_list_search_and_export_show_own_notices(editor: Client, notices: dict[str, Notice], address: str) -> None:
    response = editor.get(PAGES + address)
    text = (b"".join(response.streaming_content) if response.streaming else response.content).decode()
    assert OURS in text and THEIRS not in text


def test_filter_by_site_offers_own_sites(editor: Client, world: World, notices: dict[str, Notice]) -> None:
    fields = editor.get(PAGES).context["filters"].form.fields
    assert list(fields["site"].queryset) == [world.quangnam.site]


def test_notice_is_neither_made_on_another_site_nor_moved_there(
    editor: Client, world: World, notices: dict[str, Notice]
) -> None:
    own, danang = notices["quangnam"], world.danang.site
    for address in ("add/", f"edit/{own.pk}/", f"copy/{own.pk}/"):
        response = editor.post(PAGES + address, form_data(danang.pk))
        assert "site" in response.context["form"].errors, address
    assert list(Notice.objects.filter(site=danang).values_list("title", flat=True)) == [THEIRS]
    assert editor.post(f"{PAGES}add/", form_data(world.quangnam.site.pk)).status_code == 302
    assert Notice.objects.get(title="Mới").site == world.quangnam.site


def test_reordering_moves_own_notices_among_themselves(
    editor: Client, world: World, notices: dict[str, Notice]
) -> None:
    last = Notice.objects.create(site=world.quangnam.site, title="Cuối", sort_order=3)
    assert editor.post(f"{PAGES}reorder/{last.pk}/?position=0").status_code == 200
    orders = dict(Notice.objects.values_list("title", "sort_order"))
    assert orders["Cuối"] < orders[OURS] and orders[THEIRS] == 2


@pytest.mark.parametrize("address", ["", "results/", "?q=Th%C3%B4ng", "results/?q=Th%C3%B4ng"])
def test_chooser_offers_own_notices(editor: Client, notices: dict[str, Notice], address: str) -> None:
    response = editor.get(CHOOSER + address)
    text = response.json()["html"] if "json" in response["Content-Type"] else response.content.decode()
    assert OURS in text and THEIRS not in text


def test_foreign_notice_is_not_chosen(editor: Client, notices: dict[str, Notice], foreign: Notice) -> None:
    own = notices["quangnam"]
    assert editor.get(f"{CHOOSER}chosen/{foreign.pk}/").status_code == 404
    several = editor.get(f"{CHOOSER}chosen-multiple/?id={own.pk}&id={foreign.pk}").json()
    assert [one["string"] for one in several["result"]] == [OURS]


def test_own_notices_are_counted(editor: Client, operator: Client, notices: dict[str, Notice]) -> None:
    def count(client: Client) -> int:
        kinds = client.get("/admin/snippets/").context["object_list"]
        return next(kind["count"] for kind in kinds if kind["model"] is Notice)

    assert count(editor) == 1 and count(operator) == 2


def test_operator_meets_all(operator: Client, notices: dict[str, Notice], foreign: Notice) -> None:
    assert all(title in operator.get(PAGES).content.decode() for title in (OURS, THEIRS))
    assert operator.get(f"{PAGES}edit/{foreign.pk}/").status_code == 200
    assert THEIRS in operator.get(f"{PAGES}?q=N%E1%BA%B5ng").content.decode()


def test_searched_model_without_an_index_of_its_site_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    without = [field for field in Notice.search_fields if field.field_name != "site_id"]
    monkeypatch.setattr(Notice, "search_fields", without)
    with pytest.raises(ImproperlyConfigured, match=r'index.FilterField\("site_id"\)'):
        NoticeViewSet().on_register()
