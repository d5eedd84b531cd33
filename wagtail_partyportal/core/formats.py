"""Dates and numbers as the readers of the active language write them.

Django's own ``vi`` locale prints "Thứ 5", ``14-05-2015`` and ungrouped numbers; Vietnamese readers expect "Thứ năm",
``14/05/2015`` and ``1.063``. In every other language the month is a word: ``05/06`` is not the same day everywhere.
"""

from __future__ import annotations

import datetime as dt

from django.utils import timezone, translation
from django.utils.formats import date_format, number_format

WEEKDAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")
_SIZE_UNITS = ("B", "KB", "MB", "GB", "TB")


def _is_vietnamese() -> bool:
    return (translation.get_language() or "vi").partition("-")[0] == "vi"


def _local(moment: dt.datetime) -> dt.datetime:
    """Return an aware moment in the current time zone; a naive one is taken as local already."""
    return timezone.localtime(moment) if timezone.is_aware(moment) else moment


def format_date(value: dt.date | dt.datetime) -> str:
    """Return ``14/02/2023``, in English ``14 February 2023``; a moment is first turned into the current time zone."""
    day = _local(value) if isinstance(value, dt.datetime) else value
    if not _is_vietnamese():
        return date_format(day, "j F Y")
    return f"{day.day:02}/{day.month:02}/{day.year:04}"


def format_datetime(value: dt.datetime) -> str:
    """Return ``10:37 | 14/02/2023``, in English ``10:37 | 14 February 2023``, in the current time zone."""
    local = _local(value)
    return f"{local:%H:%M} | {format_date(local)}"


def format_clock(value: dt.datetime) -> str:
    """Return ``Thứ năm, 14/05/2015, 10:06:10``, in English ``Thursday, 14 May 2015, 10:06:10``, as above."""
    local = _local(value)
    weekday = WEEKDAYS[local.weekday()] if _is_vietnamese() else date_format(local, "l")
    return f"{weekday}, {format_date(local)}, {local:%H:%M:%S}"


def format_number(value: int) -> str:
    """Return a whole number in groups of three: ``7.448.251``, in English ``7,448,251``."""
    if not _is_vietnamese():
        return number_format(value, force_grouping=True)
    return f"{value:,}".replace(",", ".")


def format_file_size(size: int) -> str:
    """Return a size in bytes as ``1,2 MB``, in English ``1.2 MB``: one decimal from 1 KB upwards."""
    amount, unit = float(size), _SIZE_UNITS[0]
    for unit in _SIZE_UNITS:
        if round(amount, 1) < 1000 or unit == _SIZE_UNITS[-1]:
            break
        amount /= 1000
    if unit == "B":
        return f"{size} B"
    decimals = 0 if round(amount, 1).is_integer() else 1
    number = f"{amount:.{decimals}f}".replace(".", ",") if _is_vietnamese() else number_format(amount, decimals)
    return f"{number} {unit}"
