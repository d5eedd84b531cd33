"""Dates of the admin in English, typed as in Vietnamese: WAGTAIL_DATE_FORMAT is one for all languages."""

from wagtail_partyportal.locale.vi.formats import (
    DATE_INPUT_FORMATS,
    DATETIME_INPUT_FORMATS,
    FIRST_DAY_OF_WEEK,
    TIME_INPUT_FORMATS,
)

__all__ = ["DATETIME_INPUT_FORMATS", "DATE_INPUT_FORMATS", "FIRST_DAY_OF_WEEK", "TIME_INPUT_FORMATS"]
