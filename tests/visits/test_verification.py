"""The sums are right whatever happens, and what was damaged is found and mended."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django.core.management import call_command
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from tests.conftest import Portal, World
from tests.visits.counting import ago, count_day
from wagtail_partyportal.visits import flushing, history, statements
from wagtail_partyportal.visits.backends.base import PendingBatch
from wagtail_partyportal.visits.figures import Hit
from wagtail_partyportal.visits.models import AppliedBatch, PageCount, PageDay, SiteCount
from wagtail_partyportal.visits.openings import Opening, set_site_opening
from wagtail_partyportal.visits.periods import Period
from wagtail_partyportal.visits.trimming import trim
from wagtail_partyportal.visits.verification import find_differences, repair

NEW_YEARS_EVE = dt.date(2024, 12, 31)
DAYS = st.dates(min_value=dt.date(2023, 12, 25), max_value=dt.date(2025, 1, 8))
HITS = st.builds(Hit, st.integers(1, 3), st.integers(1, 5), st.booleans(), DAYS)
BATCHES = st.lists(HITS, max_size=8)
STEPS = st.lists(st.one_of(HITS, BATCHES, st.sampled_from(["open", "trim", "repair"])), max_size=12)


def apply_batch(hits: list[Hit]) -> None:
    """Count hits as the flusher does: as sums."""
    sites: dict[tuple[int, dt.date], tuple[int, int]] = {}
    pages: dict[tuple[int, int, dt.date], int] = {}
    for hit in hits:
        visits, views = sites.get((hit.site_id, hit.day), (0, 0))
        sites[hit.site_id, hit.day] = (visits + hit.is_visit, views + 1)
        key = (hit.site_id, 10 * hit.site_id + hit.page_id, hit.day)
        pages[key] = pages.get(key, 0) + 1
    statements.apply(sites, pages)


def take(step: Any, on: dt.date) -> list[Hit]:
    """Take one step and return the hits that it counted."""
    if isinstance(step, Hit):
        hit = Hit(step.site_id, 10 * step.site_id + step.page_id, step.is_visit, step.day)
        statements.count(hit)
        return [hit]
    if isinstance(step, list):
        apply_batch(step)
        return step
    if step == "open":
        set_site_opening(1, Opening(total=1000, yesterday=7), on=on, by="nguyen")
    elif step == "trim":
        trim()
    else:
        repair(find_differences())
    return []


class TestInterleavings(TestCase):
    """In a class, because hypothesis rolls each example back."""

    @given(steps=STEPS)
    def test_sums_are_right_after_any_interleaving_of_hits_batches_openings_trims_and_repairs(
        self, steps: list[Any]
    ) -> None:
        hits = [hit for step in steps for hit in take(step, NEW_YEARS_EVE)]
        assert find_differences() == []
        for kind in Period:
            rows = SiteCount.objects.filter(kind=kind)
            assert sum(rows.values_list("views", flat=True)) == len(hits)
            assert sum(rows.values_list("visits", flat=True)) == sum(hit.is_visit for hit in hits)
        assert sum(PageCount.objects.values_list("views", flat=True)) == len(hits)

    @given(
        batch=st.lists(HITS, min_size=1, max_size=8),
        kind=st.sampled_from([Period.TOTAL, Period.YEAR, Period.MONTH, Period.WEEK]),
        damage=st.integers(-3, 3).filter(bool),
    )
    def test_any_damaged_sum_is_found_and_mended_from_its_days(
        self, batch: list[Hit], kind: Period, damage: int
    ) -> None:
        apply_batch(batch)
        row = SiteCount.objects.filter(kind=kind).order_by("start", "site_id")[0]
        damaged = SiteCount.objects.filter(kind=kind, start=row.start, site_id=row.site_id)
        damaged.update(visits=row.visits + damage, opening=5)
        (found,) = find_differences()
        assert (found.site_id, found.kind, found.start) == (row.site_id, kind, row.start)
        assert (found.visits, found.expected_visits) == (row.visits + damage, row.visits)
        assert repair([found]) == [found]
        assert find_differences() == []
        assert damaged.get().opening == 5


def test_missing_sum_is_made_again_and_one_too_many_is_emptied(quangnam: Portal) -> None:
    count_day(quangnam.site, NEW_YEARS_EVE, 3)
    SiteCount.objects.filter(kind=Period.YEAR).delete()
    SiteCount.objects.filter(kind=Period.TOTAL).delete()
    SiteCount.objects.create(kind=Period.WEEK, start=dt.date(2024, 1, 1), site_id=quangnam.site.pk, visits=2, views=2)
    assert len(find_differences()) == 3
    assert len(repair(find_differences())) == 3
    assert find_differences() == []


def test_page_with_fewer_views_than_its_days_is_mended_and_one_with_more_is_right(quangnam: Portal) -> None:
    article = quangnam.publish("Một")
    count_day(quangnam.site, NEW_YEARS_EVE, 3, {article: 3})
    PageCount.objects.update(views=2)
    (found,) = find_differences()
    assert (found.page_id, found.views, found.expected_views) == (article.pk, 2, 3)
    assert repair([found]) == [found]
    PageCount.objects.update(views=300)  # days before were trimmed
    assert find_differences() == []


def test_page_without_a_total_gets_one(quangnam: Portal) -> None:
    article = quangnam.publish("Một")
    count_day(quangnam.site, NEW_YEARS_EVE, 3, {article: 3})
    PageCount.objects.all().delete()
    repair(find_differences())
    assert PageCount.objects.get().views == 3
    assert PageCount.objects.get().site_id == quangnam.site.pk


# --- The command ----------------------------------------------------------------------------------------------


def test_command_leaves_with_1_until_all_is_mended(quangnam: Portal, capsys: pytest.CaptureFixture[str]) -> None:
    count_day(quangnam.site, NEW_YEARS_EVE, 3)
    call_command("visits", "verify")
    SiteCount.objects.filter(kind=Period.TOTAL).update(visits=4)
    with pytest.raises(SystemExit) as left:
        call_command("visits", "verify")
    assert left.value.code == 1
    assert "lượt truy cập 4, cộng theo ngày 3" in capsys.readouterr().out
    call_command("visits", "verify", "--repair")
    call_command("visits", "verify")


def test_command_reports_hits_that_wait_for_too_long(
    db: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    batches = [PendingBatch("0f3a", 7_200.0, 12)]
    monkeypatch.setattr(flushing, "pending", lambda: batches)
    with pytest.raises(SystemExit):
        call_command("visits", "verify")
    assert "0f3a" in capsys.readouterr().out
    batches[:] = [PendingBatch("0f3b", 1.0, 12)]
    call_command("visits", "verify")


# --- What is old ----------------------------------------------------------------------------------------------


def test_trim_forgets_old_days_of_pages_and_no_total(quangnam: Portal, settings: Any) -> None:
    settings.PARTYPORTAL_VISITS_KEEP_DAYS = 30
    article = quangnam.publish("Một")
    for number in (0, 30, 40):
        count_day(quangnam.site, ago(quangnam.site, number), 1, {article: 5})
    AppliedBatch.objects.create(batch="old", hits=1)
    AppliedBatch.objects.update(applied_at=timezone.now() - dt.timedelta(days=100))
    AppliedBatch.objects.create(batch="new", hits=1)
    call_command("visits", "trim")
    assert set(PageDay.objects.values_list("day", flat=True)) == {ago(quangnam.site, 0), ago(quangnam.site, 30)}
    assert history.page_views([article.pk]) == {article.pk: 15}
    assert list(AppliedBatch.objects.values_list("batch", flat=True)) == ["new"]
    assert find_differences() == []


def test_moved_deleted_pages_and_deleted_sites_keep_their_history(world: World) -> None:
    site, site_id = world.quangnam.site, world.quangnam.site.pk
    moved, deleted = world.quangnam.publish("Một"), world.quangnam.publish("Hai")
    count_day(site, NEW_YEARS_EVE, 4, {moved: 3, deleted: 2})
    moved.move(world.danang.category("tin-tuc"), pos="last-child")
    deleted_id = deleted.pk
    deleted.delete()
    world.quangnam.home.unpublish()
    site.delete()
    assert history.page_views([moved.pk, deleted_id]) == {moved.pk: 3, deleted_id: 2}
    assert history.sums_by_site([site_id], NEW_YEARS_EVE, NEW_YEARS_EVE)[site_id].visits == 4
    assert site_id in history.counted_sites()
    assert find_differences() == []
