"""Counting in the database: what is written, what is shown, and at what price."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from django.db import OperationalError, connection, transaction
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from pytest_django import DjangoAssertNumQueries

from tests.conftest import Portal
from wagtail_partyportal.visits import history, queues, statements
from wagtail_partyportal.visits.backends import NotCounted
from wagtail_partyportal.visits.backends.database import DatabaseBackend
from wagtail_partyportal.visits.figures import Figures, Hit
from wagtail_partyportal.visits.models import PageCount, PageDay, SiteCount
from wagtail_partyportal.visits.periods import BEGINNING, Period

SITE, OTHER_SITE, PAGE, OTHER_PAGE = 7, 8, 70, 71
THURSDAY = dt.date(2026, 12, 31)
FRIDAY = dt.date(2027, 1, 1)
A_DAY = dt.timedelta(days=1)

pytestmark = pytest.mark.django_db


@pytest.fixture(params=["upserts", "portable"])
def backend(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> DatabaseBackend:
    """Return the backend as this database has it, then as a database without ON CONFLICT has it."""
    if request.param == "portable":
        monkeypatch.setattr(connection.features, "supports_update_conflicts_with_target", False)
    return DatabaseBackend()


def hit(site_id: int = SITE, page_id: int = PAGE, is_visit: bool = True, day: dt.date = THURSDAY) -> Hit:
    return Hit(site_id, page_id, is_visit, day)


# --- What is counted -------------------------------------------------------------------------------------


def test_hit_is_in_the_numbers_that_answer_it(backend: DatabaseBackend) -> None:
    assert backend.hit(hit()) == Figures(1, 1, 0, 1, 1, 1, page_views=1)
    assert backend.hit(hit(is_visit=False)) == Figures(1, 1, 0, 1, 1, 1, page_views=2)
    assert backend.hit(hit(page_id=OTHER_PAGE)) == Figures(2, 2, 0, 2, 2, 2, page_views=1)


def test_new_year_begins_day_month_and_year_but_not_the_week(backend: DatabaseBackend) -> None:
    for _ in range(3):
        backend.hit(hit())
    assert backend.hit(hit(day=FRIDAY)) == Figures(total=4, today=1, yesterday=3, week=4, month=1, year=1, page_views=4)
    assert backend.figures(SITE, THURSDAY).today == 3
    assert backend.figures(SITE, FRIDAY + 3 * A_DAY) == Figures(total=4, month=1, year=1)  # Monday


def test_late_hit_belongs_to_the_day_on_which_it_was_accepted(backend: DatabaseBackend) -> None:
    backend.hit(hit(day=FRIDAY))
    assert backend.hit(hit()).today == 1
    assert backend.figures(SITE, FRIDAY) == Figures(total=2, today=1, yesterday=1, week=2, month=1, year=1)


def test_sites_are_counted_apart(backend: DatabaseBackend) -> None:
    backend.hit(hit())
    assert backend.figures(OTHER_SITE, THURSDAY) == Figures()
    assert backend.hit(hit(OTHER_SITE, OTHER_PAGE)).total == 1


def test_views_and_visits_are_kept_apart(backend: DatabaseBackend) -> None:
    for is_visit in (True, False, False):
        backend.hit(hit(is_visit=is_visit))
    rows = set(SiteCount.objects.values_list("kind", "visits", "views"))
    assert rows == {(kind, 1, 3) for kind in Period.values}
    assert list(PageDay.objects.values_list("page_id", "day", "site_id", "views")) == [(PAGE, THURSDAY, SITE, 3)]


def test_number_beyond_eleven_digits_is_counted_on(backend: DatabaseBackend) -> None:
    SiteCount.objects.create(kind=Period.TOTAL, start=BEGINNING, site_id=SITE, opening=10**12 - 1)
    assert backend.hit(hit()).total == 10**12


# --- What was brought forward ----------------------------------------------------------------------------


def test_shown_is_what_was_brought_forward_and_what_was_counted(backend: DatabaseBackend) -> None:
    openings = {Period.TOTAL: 4_356_361, Period.YEAR: 486_681, Period.MONTH: 43_868, Period.WEEK: 17_848}
    for kind, opening in {**openings, Period.DAY: 654}.items():
        SiteCount.objects.create(kind=kind, start=kind.start_of(THURSDAY), site_id=SITE, opening=opening)
    SiteCount.objects.create(kind=Period.DAY, start=THURSDAY - A_DAY, site_id=SITE, opening=6_944)
    PageCount.objects.create(page_id=PAGE, site_id=SITE, opening=1_063)
    shown = Figures(4_356_362, 655, 6_944, 17_849, 43_869, 486_682, page_views=1_064)
    assert backend.hit(hit()) == shown
    assert backend.figures(SITE, THURSDAY, PAGE) == shown
    total = SiteCount.objects.get(kind=Period.TOTAL, site_id=SITE)
    assert (total.opening, total.visits, total.views) == (4_356_361, 1, 1)
    page = PageCount.objects.get(page_id=PAGE)
    assert (page.opening, page.views) == (1_063, 1)


# --- Pages -----------------------------------------------------------------------------------------------


def test_page_that_nobody_has_seen_has_no_views(backend: DatabaseBackend) -> None:
    assert backend.figures(SITE, THURSDAY, PAGE) == Figures(page_views=0)
    assert backend.figures(SITE, THURSDAY).page_views is None


def test_deleted_page_keeps_its_history(quangnam: Portal, backend: DatabaseBackend) -> None:
    article = quangnam.publish("Bài sẽ bị xoá")
    site_id, page_id = quangnam.site.pk, article.pk
    backend.hit(hit(site_id, page_id))
    article.delete()
    assert history.page_views([page_id]) == {page_id: 1}
    assert history.top_pages(site_id, THURSDAY, THURSDAY, 10) == [(page_id, 1)]
    assert backend.figures(site_id, THURSDAY).total == 1


def test_page_on_a_new_site_takes_its_views_along_and_leaves_the_old_sites_days_alone(
    backend: DatabaseBackend,
) -> None:
    backend.hit(hit())
    assert backend.hit(hit(OTHER_SITE, day=FRIDAY)) == Figures(1, 1, 0, 1, 1, 1, page_views=2)
    assert PageCount.objects.get().site_id == OTHER_SITE
    assert history.top_pages(SITE, THURSDAY, FRIDAY, 10) == [(PAGE, 1)]
    assert history.top_pages(OTHER_SITE, THURSDAY, FRIDAY, 10) == [(PAGE, 1)]
    assert (backend.figures(SITE, FRIDAY).total, backend.figures(OTHER_SITE, FRIDAY).total) == (1, 1)


def test_deleted_site_keeps_its_rows(quangnam: Portal, backend: DatabaseBackend) -> None:
    site_id = quangnam.site.pk
    backend.hit(hit(site_id))
    quangnam.site.delete()
    assert backend.figures(site_id, THURSDAY).total == 1


# --- Many hits at once -----------------------------------------------------------------------------------


def test_batch_of_several_sites_and_days_is_added_to_what_is_there(backend: DatabaseBackend) -> None:
    backend.hit(hit())
    statements.apply(
        {(SITE, THURSDAY): (2, 5), (SITE, FRIDAY): (1, 4), (OTHER_SITE, FRIDAY): (0, 1)},
        {(SITE, PAGE, THURSDAY): 5, (SITE, PAGE, FRIDAY): 3, (SITE, OTHER_PAGE, FRIDAY): 1, (OTHER_SITE, 9, FRIDAY): 1},
    )
    assert backend.figures(SITE, FRIDAY, PAGE) == Figures(4, 1, 3, 4, 1, 1, page_views=9)
    assert backend.figures(OTHER_SITE, FRIDAY, 9) == Figures(page_views=1)
    assert history.top_pages(SITE, THURSDAY, FRIDAY, 10) == [(PAGE, 9), (OTHER_PAGE, 1)]


def test_batch_larger_than_one_statement_is_written_whole() -> None:
    pages = range(1, 1_202)
    statements.apply({(SITE, THURSDAY): (0, len(pages))}, {(SITE, page, THURSDAY): 1 for page in pages})
    assert history.page_views(pages) == dict.fromkeys(pages, 1)


def test_empty_batch_writes_nothing(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    with django_assert_num_queries(0):
        statements.apply({}, {})


class AnyHits(TestCase):
    """Whatever comes in whatever order, the tables agree with each other."""

    @given(
        st.lists(
            st.builds(
                Hit,
                site_id=st.sampled_from([SITE, OTHER_SITE]),
                page_id=st.sampled_from([PAGE, OTHER_PAGE]),
                is_visit=st.booleans(),
                day=st.dates(dt.date(2023, 12, 20), dt.date(2024, 3, 5)),
            ),
            max_size=12,
        )
    )
    def test_every_kind_of_period_adds_up_to_the_hits(self, hits: list[Hit]) -> None:
        backend = DatabaseBackend()
        for each in hits:
            backend.hit(each)
        for site_id in (SITE, OTHER_SITE):
            ours = [each for each in hits if each.site_id == site_id]
            for kind in Period:
                counts = history.by_period([site_id], kind, BEGINNING, dt.date(2025, 1, 1))
                assert sum(count.views for count in counts) == len(ours)
                assert sum(count.visits for count in counts) == sum(each.is_visit for each in ours)
        by_day = list(PageDay.objects.values_list("views", flat=True))
        assert sum(by_day) == sum(history.page_views([PAGE, OTHER_PAGE]).values()) == len(hits)


# --- At what price ---------------------------------------------------------------------------------------


def test_box_is_one_query_however_long_the_history(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    backend = DatabaseBackend()
    for day in (THURSDAY, THURSDAY - 4_000 * A_DAY):
        with django_assert_num_queries(1):
            backend.figures(SITE, day, PAGE)
    statements.apply({(SITE, THURSDAY - number * A_DAY): (1, 3) for number in range(1, 3_651)}, {})
    with CaptureQueriesContext(connection) as queries:
        figures = backend.figures(SITE, THURSDAY, PAGE)
    assert (figures.total, figures.yesterday, len(queries)) == (3_650, 1, 1)
    assert is_read_by_primary_keys(queries[0]["sql"])


def is_read_by_primary_keys(statement: str) -> bool:
    """Say whether the database reads no table as a whole."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL enable_seqscan = off")  # it would prefer one for tables as small as these
        cursor.execute(f"EXPLAIN {'QUERY PLAN ' if connection.vendor == 'sqlite' else ''}{statement}")
        plan = "\n".join(str(line) for line in cursor.fetchall())
    return "SCAN partyportal" not in plan and "Seq Scan" not in plan


@pytest.mark.skipif(connection.vendor != "postgresql", reason="one statement is PostgreSQL's way")
def test_hit_is_one_statement_in_postgresql(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    with django_assert_num_queries(1):
        DatabaseBackend().hit(hit())


# --- What goes wrong -------------------------------------------------------------------------------------


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let every statement fail as a locked or lost database makes it fail."""

    def fail(*_arguments: object) -> None:
        raise OperationalError("database is locked")

    with connection.execute_wrapper(fail):
        yield


def test_hit_that_the_database_refuses_is_not_counted(broken: None) -> None:
    with pytest.raises(NotCounted, match="locked"):
        DatabaseBackend().hit(hit())


def test_hit_in_a_transaction_of_the_project_is_counted_with_it(backend: DatabaseBackend) -> None:
    with transaction.atomic():
        assert backend.hit(hit()).total == 1
    with pytest.raises(RuntimeError), transaction.atomic():
        assert backend.hit(hit()).total == 2
        raise RuntimeError
    assert backend.figures(SITE, THURSDAY, PAGE) == Figures(1, 1, 0, 1, 1, 1, page_views=1)


def test_nobody_stands_in_line_inside_a_transaction() -> None:
    """Two that did could wait for each other: one for the line, one for the lock that the first one holds."""
    assert connection.in_atomic_block
    with queues.turn_to_write("default"), queues.turn_to_write("default"):
        pass
