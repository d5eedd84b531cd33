"""Whether the index was built by this backend, asked of the index itself."""

from __future__ import annotations

import pytest
from django.conf import settings
from django.core.management import call_command
from django.test import override_settings
from wagtail.search.models import IndexEntry

from tests.conftest import Portal
from wagtail_partyportal.search import tokens
from wagtail_partyportal.search.health import has_foreign_entries

STOCK = {**settings.WAGTAILSEARCH_BACKENDS, "stock": {"BACKEND": "wagtail.search.backends.database"}}


def test_own_index_is_fine(quangnam: Portal) -> None:
    quangnam.publish("Đại hội")
    assert not has_foreign_entries()


@override_settings(WAGTAILSEARCH_BACKENDS=STOCK)
def test_index_of_another_backend_is_noticed_until_it_is_built_anew(quangnam: Portal) -> None:
    call_command("update_index", backend_name="stock", verbosity=0)
    assert has_foreign_entries()
    quangnam.publish("Đại hội")  # indexed as it should be, but it is one of many
    assert has_foreign_entries()
    call_command("update_index", backend_name="default", verbosity=0)
    assert not has_foreign_entries()


def test_index_of_an_older_version_is_noticed_until_it_is_built_anew(
    quangnam: Portal, monkeypatch: pytest.MonkeyPatch
) -> None:
    quangnam.publish("Đại hội")
    monkeypatch.setattr(tokens, "FORMAT", "=+=")
    assert has_foreign_entries()
    call_command("update_index", verbosity=0)
    assert not has_foreign_entries()


def test_index_that_was_never_built_is_noticed(quangnam: Portal) -> None:
    IndexEntry.objects.all().delete()
    assert has_foreign_entries()


@override_settings(WAGTAILSEARCH_BACKENDS={"default": {"BACKEND": "wagtail.search.backends.database"}})
def test_project_with_another_search_hears_nothing(quangnam: Portal) -> None:
    IndexEntry.objects.all().delete()
    assert not has_foreign_entries()


@pytest.mark.parametrize("entries", [1, 30])
def test_number_of_queries_does_not_grow_with_the_index(
    quangnam: Portal, entries: int, django_assert_max_num_queries: object
) -> None:
    has_foreign_entries()  # content types are cached by now
    for number in range(entries):
        quangnam.publish(f"Tin {number}")
    with django_assert_max_num_queries(2):  # type: ignore[operator]
        assert not has_foreign_entries()
