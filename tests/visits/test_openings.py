"""Opening balances: what an old portal had counted goes on here."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from tests.conftest import Portal, World
from tests.visits.counting import ago, count_day
from tests.visits.hitting import figures
from wagtail_partyportal.visits import days, history
from wagtail_partyportal.visits.models import OpeningEntry, PageCount, SiteCount
from wagtail_partyportal.visits.openings import (
    GREATEST,
    Opening,
    OpeningError,
    opening_on,
    read_number,
    set_page_openings,
    set_site_opening,
)
from wagtail_partyportal.visits.page_lists import read_page_views
from wagtail_partyportal.visits.periods import BEGINNING, Period

SEED = Opening(total=4_356_361, year=486_681, month=43_868, week=17_848, today=654, yesterday=6_944)
FRIDAY = dt.date(2026, 11, 20)


def problems_of(site_id: int, opening: Opening, on: dt.date) -> list[str]:
    with pytest.raises(OpeningError) as caught:
        set_site_opening(site_id, opening, on=on, by="nguyen")
    return caught.value.problems


def test_the_box_goes_on_where_the_old_one_stopped(quangnam: Portal) -> None:
    today = days.today(quangnam.site.pk)
    count_day(quangnam.site, today, 3)
    set_site_opening(quangnam.site.pk, Opening(total=4_356_361, today=654, yesterday=6_944), on=today, by="nguyen")
    shown = figures(quangnam)
    assert (shown.total, shown.today, shown.yesterday) == (4_356_364, 657, 6_944)


def test_each_figure_goes_to_the_period_of_the_date(quangnam: Portal) -> None:
    set_site_opening(quangnam.site.pk, SEED, on=FRIDAY, by="nguyen")
    rows = SiteCount.objects.filter(site_id=quangnam.site.pk).order_by("kind", "start")
    assert list(rows.values_list("kind", "start", "opening", "visits")) == [
        (Period.TOTAL, BEGINNING, 4_356_361, 0),
        (Period.YEAR, dt.date(2026, 1, 1), 486_681, 0),
        (Period.MONTH, dt.date(2026, 11, 1), 43_868, 0),
        (Period.WEEK, dt.date(2026, 11, 16), 17_848, 0),
        (Period.DAY, dt.date(2026, 11, 19), 6_944, 0),
        (Period.DAY, FRIDAY, 654, 0),
    ]
    assert opening_on(quangnam.site.pk, FRIDAY) == SEED


def test_figures_that_are_not_given_stay_and_other_sites_are_left_alone(world: World) -> None:
    for portal in (world.quangnam, world.danang):
        set_site_opening(portal.site.pk, SEED, on=FRIDAY, by="nguyen")
    changes = set_site_opening(world.quangnam.site.pk, Opening(total=5_000_000), on=FRIDAY, by="nguyen")
    assert [(change.kind, change.before, change.after) for change in changes] == [(Period.TOTAL, 4_356_361, 5_000_000)]
    assert opening_on(world.quangnam.site.pk, FRIDAY).year == SEED.year
    assert opening_on(world.danang.site.pk, FRIDAY) == SEED


def test_every_change_is_logged_with_who_and_the_same_again_is_none(quangnam: Portal) -> None:
    set_site_opening(quangnam.site.pk, Opening(total=10), on=FRIDAY, by="nguyen")
    assert set_site_opening(quangnam.site.pk, Opening(total=10), on=FRIDAY, by="tran") == []
    set_site_opening(quangnam.site.pk, Opening(total=12), on=FRIDAY, by="tran")
    entries = OpeningEntry.objects.filter(site_id=quangnam.site.pk).order_by("pk")
    assert list(entries.values_list("made_by", "before", "after")) == [("nguyen", 0, 10), ("tran", 10, 12)]


def test_dry_run_says_what_would_change_and_writes_nothing(quangnam: Portal) -> None:
    changes = set_site_opening(quangnam.site.pk, SEED, on=FRIDAY, by="nguyen", dry_run=True)
    assert len(changes) == 6
    assert not SiteCount.objects.exists()
    assert not OpeningEntry.objects.exists()


def test_counted_visits_are_never_touched(quangnam: Portal) -> None:
    count_day(quangnam.site, FRIDAY, 21)
    set_site_opening(quangnam.site.pk, SEED, on=FRIDAY, by="nguyen")
    total = SiteCount.objects.get(kind=Period.TOTAL, site_id=quangnam.site.pk)
    assert (total.visits, total.opening) == (21, 4_356_361)


def test_all_that_is_wrong_is_said_at_once_and_nothing_is_written(quangnam: Portal) -> None:
    told = problems_of(quangnam.site.pk, Opening(total=-1, year=GREATEST + 1), FRIDAY)
    assert len(told) == 2
    assert told[0].startswith("Tổng số")
    assert not SiteCount.objects.exists()


@pytest.mark.parametrize(
    "opening",
    [
        Opening(total=5, year=6),
        Opening(month=5, week=6),
        Opening(week=5, today=6),
        Opening(month=5, yesterday=6),
        Opening(total=5, today=6),
    ],
)
def test_a_part_greater_than_its_whole_is_refused(quangnam: Portal, opening: Opening) -> None:
    (told,) = problems_of(quangnam.site.pk, opening, FRIDAY)
    assert "(6)" in told
    assert "(5)" in told


def test_a_week_that_began_last_month_may_be_greater_than_the_month(quangnam: Portal) -> None:
    sunday_the_first = dt.date(2026, 11, 1)
    opening = Opening(month=10, week=60, yesterday=20, today=10)
    assert len(set_site_opening(quangnam.site.pk, opening, on=sunday_the_first, by="nguyen")) == 4


def test_part_is_compared_with_what_was_set_before(quangnam: Portal) -> None:
    set_site_opening(quangnam.site.pk, Opening(total=100), on=FRIDAY, by="nguyen")
    assert len(problems_of(quangnam.site.pk, Opening(year=101), FRIDAY)) == 1


def test_future_and_absurd_dates_and_no_figure_at_all_are_refused(quangnam: Portal) -> None:
    assert "tương lai" in problems_of(quangnam.site.pk, SEED, ago(quangnam.site, -1))[0]
    assert len(problems_of(quangnam.site.pk, SEED, dt.date(1, 1, 1))) == 1
    assert len(problems_of(quangnam.site.pk, Opening(), FRIDAY)) == 1


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1063", 1063),
        (" 4.356.361 ", 4_356_361),
        ("4,356,361", 4_356_361),
        ("4 356 361", 4_356_361),
        ("0", 0),
        ("1.06", None),
        ("1.063,5", None),
        ("1.063,500", None),
        ("-5", None),
        ("", None),
        ("một nghìn", None),
        ("１２", None),
    ],
)
def test_numbers_are_read_as_people_write_them(text: str, number: int | None) -> None:
    assert read_number(text) == number


# --- Pages ----------------------------------------------------------------------------------------------------


def test_page_shows_its_old_views_and_the_new_ones(quangnam: Portal) -> None:
    article = quangnam.publish("Bài đối chứng")
    count_day(quangnam.site, FRIDAY, 1, {article: 2})
    set_page_openings(quangnam.site.pk, {article.pk: 1_063}, by="nguyen")
    assert history.page_views([article.pk]) == {article.pk: 1_065}
    entry = OpeningEntry.objects.get(page_id=article.pk)
    assert (entry.before, entry.after, entry.made_by) == (0, 1_063, "nguyen")


def test_list_names_pages_by_key_address_or_path(quangnam: Portal) -> None:
    first, second, third = (quangnam.publish(title) for title in ("Một", "Hai", "Ba"))
    lines = [
        "trang;lượt xem",
        f"{first.pk};1.063",
        "",
        f"{second.get_url(current_site=quangnam.site)},7",
        f"https://{quangnam.site.hostname}{third.get_url(current_site=quangnam.site).rstrip('/')}?a=b;1,063",
    ]
    assert read_page_views(quangnam.site, lines) == {first.pk: 1_063, second.pk: 7, third.pk: 1_063}


def test_list_says_all_that_is_wrong_with_line_numbers(world: World) -> None:
    own, foreign = world.quangnam.publish("Một"), world.danang.publish("Hai")
    lines = [
        f"{own.pk};12",
        f"{own.pk};13",
        f"{foreign.pk};5",
        "/khong-co/;5",
        f"http://{world.danang.site.hostname}/;5",
        "chỉ một cột",
        f"{own.get_url(current_site=world.quangnam.site)};nhiều",
        "http://[;3",
    ]
    with pytest.raises(OpeningError) as caught:
        read_page_views(world.quangnam.site, lines)
    told = "\n".join(caught.value.problems)
    assert [f"Dòng {number}:" in told for number in range(1, 9)] == [False, *[True] * 7]
    assert "Hai" not in told


def test_page_whose_views_are_another_sites_is_refused(world: World) -> None:
    article = world.danang.publish("Một")
    count_day(world.danang.site, FRIDAY, 1, {article: 2})
    with pytest.raises(OpeningError):
        set_page_openings(world.quangnam.site.pk, {article.pk: 5}, by="nguyen")
    assert PageCount.objects.get().opening == 0


def test_page_that_moved_is_its_new_sites_with_all_its_views(world: World) -> None:
    article = world.quangnam.publish("Một")
    old_address = article.get_url(current_site=world.quangnam.site)
    count_day(world.quangnam.site, FRIDAY, 1, {article: 2})
    article.move(world.danang.category("tin-tuc"), pos="last-child")
    for page in (f"{article.pk};5", f"{old_address};5"):
        with pytest.raises(OpeningError):
            read_page_views(world.quangnam.site, [page])
    with pytest.raises(OpeningError):
        set_page_openings(world.quangnam.site.pk, {article.pk: 5}, by="nguyen")
    views = read_page_views(world.danang.site, [f"{article.pk};1.063"])
    set_page_openings(world.danang.site.pk, views, by="nguyen")
    assert history.page_views([article.pk]) == {article.pk: 1_065}


def test_page_that_is_gone_is_the_last_sites_on_which_it_was_counted(world: World) -> None:
    article = world.quangnam.publish("Một")
    page_id = article.pk
    count_day(world.quangnam.site, FRIDAY, 1, {article: 2})
    count_day(world.danang.site, FRIDAY, 1, {article: 3})
    article.delete()
    assert read_page_views(world.danang.site, [f"{page_id};7"]) == {page_id: 7}
    with pytest.raises(OpeningError):
        read_page_views(world.quangnam.site, [f"{page_id};7"])
    assert history.page_views([page_id]) == {page_id: 5}


# --- The command ----------------------------------------------------------------------------------------------


def test_command_sets_figures_and_names_who(quangnam: Portal, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("visits", "opening", "quangnam.test", "--total", "4.356.361", "--on", "20/11/2026", "--by", "nguyen")
    assert "0 → 4.356.361" in capsys.readouterr().out
    assert OpeningEntry.objects.get().made_by == "nguyen"
    call_command("visits", "opening", "quangnam.test:80", "--total", "4356361", "--on", "2026-11-20")
    assert OpeningEntry.objects.count() == 1


def test_command_with_dry_run_writes_nothing(quangnam: Portal, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("visits", "opening", str(quangnam.site.pk), "--total", "5", "--dry-run")
    assert "--dry-run" in capsys.readouterr().out
    assert not SiteCount.objects.exists()


def test_command_reads_a_file_of_pages(quangnam: Portal, tmp_path: Path) -> None:
    article = quangnam.publish("Một")
    file = tmp_path / "pages.csv"
    file.write_text(f"\ufefftrang;lượt xem\n{article.pk};1.063\n", encoding="utf-8")
    call_command("visits", "opening", "quangnam.test", "--csv", str(file))
    assert PageCount.objects.get(page_id=article.pk).opening == 1_063
    call_command("visits", "opening", "quangnam.test", "--page", str(article.pk), "--views", "1.064")
    assert PageCount.objects.get(page_id=article.pk).opening == 1_064


@pytest.mark.parametrize(
    "arguments",
    [
        ("nowhere.test", "--total", "5"),
        ("quangnam.test",),
        ("quangnam.test", "--total", "five"),
        ("quangnam.test", "--total", "-5"),
        ("quangnam.test", "--total", "5", "--on", "31/02/2026"),
        ("quangnam.test", "--total", "5", "--page", "3"),
        ("quangnam.test", "--page", "3"),
        ("quangnam.test", "--csv", "/nowhere/pages.csv"),
        ("quangnam.test", "--page", "999999", "--views", "5"),
    ],
)
def test_command_refuses_what_it_does_not_understand(quangnam: Portal, arguments: tuple[str, ...]) -> None:
    with pytest.raises(CommandError):
        call_command("visits", "opening", *arguments)
    assert not SiteCount.objects.exists()
    assert not PageCount.objects.exists()
