"""Tables for a spreadsheet."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from openpyxl import load_workbook

from tests.conftest import Portal, World
from tests.visits.counting import ago, count_day
from wagtail_partyportal.core.spreadsheets import Table, write
from wagtail_partyportal.visits.openings import Opening, set_site_opening

DAY = dt.date(2026, 11, 20)


def test_file_has_what_was_counted_and_what_was_brought_forward(quangnam: Portal, tmp_path: Path) -> None:
    count_day(quangnam.site, DAY, 3)
    set_site_opening(quangnam.site.pk, Opening(today=654), on=DAY, by="nguyen")
    file = tmp_path / "visits.csv"
    call_command("visits", "export", "quangnam.test", "--output", str(file), "--since", "20/11/2026")
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    heading, row = file.read_text(encoding="utf-8-sig").splitlines()
    assert heading == "Trang web,Ngày đầu kỳ,Lượt truy cập,Trong đó chuyển tiếp,Lượt xem"
    assert row == "Đảng bộ tỉnh Quảng Nam,2026-11-20,657,654,3"


def test_workbook_holds_numbers_and_dates(world: World, tmp_path: Path) -> None:
    for portal in (world.quangnam, world.danang):
        count_day(portal.site, DAY, 3)
    file = tmp_path / "visits.xlsx"
    call_command("visits", "export", "--by", "month", "--output", str(file), "--until", "2026-11-30")
    rows = list(load_workbook(file).active.iter_rows(values_only=True))
    assert len(rows) == 3
    assert rows[1][1].date() == dt.date(2026, 11, 1) if isinstance(rows[1][1], dt.datetime) else rows[1][1]
    assert rows[1][2] == 3


def test_terminal_gets_csv(quangnam: Portal, capsys: pytest.CaptureFixture[str]) -> None:
    count_day(quangnam.site, DAY, 3)
    call_command("visits", "export", "quangnam.test", "--by", "year")
    assert capsys.readouterr().out.splitlines()[1] == "Đảng bộ tỉnh Quảng Nam,2026-01-01,3,0,3"


@pytest.mark.parametrize(
    "arguments",
    [("--format", "xlsx"), ("--since", "2026-11-21", "--until", "2026-11-20"), ("nowhere.test",), ("--since", "soon")],
)
def test_what_can_not_be_exported_is_refused(quangnam: Portal, arguments: tuple[str, ...]) -> None:
    with pytest.raises(CommandError):
        call_command("visits", "export", *arguments)


@pytest.mark.parametrize("dangerous", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_cell_becomes_a_formula(dangerous: str) -> None:
    table = Table({"title": "Title", "views": "Views"}, [{"title": dangerous, "views": -5}])
    csv, xlsx = io.BytesIO(), io.BytesIO()
    write(table, "csv", csv)
    assert f"'{dangerous}" in csv.getvalue().decode()
    assert csv.getvalue().decode().rstrip().endswith(",-5")
    write(table, "xlsx", xlsx)
    cell = load_workbook(xlsx).active.cell(2, 1)
    assert cell.data_type == "s"


def test_top_lists_the_most_viewed_pages_of_the_last_days(quangnam: Portal, capsys: pytest.CaptureFixture[str]) -> None:
    much, little, old = (quangnam.publish(title) for title in ("Nhiều", "Ít", "Cũ"))
    count_day(quangnam.site, ago(quangnam.site, 0), 9, {much: 1_234, little: 2})
    count_day(quangnam.site, ago(quangnam.site, 7), 9, {old: 9_000})
    gone = little.pk
    little.delete()
    call_command("visits", "top", "quangnam.test", "--days", "7")
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].split() == ["1.234", "Nhiều", much.get_url(current_site=quangnam.site)]
    assert str(gone) in lines[2]
    assert len(lines) == 3
    with pytest.raises(CommandError):
        call_command("visits", "top", "--days", "0")
