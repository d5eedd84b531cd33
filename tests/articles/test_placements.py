"""The lists and the tree say the same, whatever is done to the tree."""

from __future__ import annotations

import datetime as dt

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import Page, PageViewRestriction

from tests.conftest import EPOCH, Portal, World
from wagtail_partyportal.articles.models import ArticlePage
from wagtail_partyportal.articles.placements import ArticlePlacement
from wagtail_partyportal.articles.placing import find_drift, place_everything


def listed(page: Page) -> list[str]:
    """Return the titles in a page's list, in order."""
    rows = ArticlePlacement.objects.in_container(page.pk).newest_first()
    return list(rows.values_list("article__title", flat=True))


def test_published_article_is_listed_in_each_category_above_and_on_the_site(quangnam: Portal) -> None:
    quangnam.publish("Một", "kiem-tra")

    for page in (quangnam.category("kiem-tra"), quangnam.category("to-chuc-kiem-tra"), quangnam.home):
        assert listed(page) == ["Một"]
    assert listed(quangnam.category("tin-tuc")) == []


def test_article_is_never_listed_on_another_site(world: World) -> None:
    world.quangnam.publish("Một")

    assert listed(world.danang.home) == []


def test_draft_is_not_listed(quangnam: Portal) -> None:
    draft = ArticlePage(title="Nháp", live=False)
    quangnam.category("tin-tuc").add_child(instance=draft)
    draft.save_revision()

    assert listed(quangnam.home) == []


def test_unpublished_article_leaves_and_republished_returns(quangnam: Portal) -> None:
    article = quangnam.publish("Một")
    article.unpublish()
    assert listed(quangnam.home) == []

    article.refresh_from_db()
    article.save_revision().publish()
    assert listed(quangnam.home) == ["Một"]


def test_article_expired_by_the_base_class_leaves(quangnam: Portal) -> None:
    article = quangnam.publish("Một")

    Page.objects.get(pk=article.pk).unpublish(set_expired=True)

    assert listed(quangnam.home) == []


def test_moved_article_is_listed_where_it_is_now(world: World) -> None:
    article = world.quangnam.publish("Một", "kiem-tra")

    article.move(world.danang.category("tin-tuc"), pos="last-child")

    assert listed(world.quangnam.home) == []
    assert listed(world.quangnam.category("kiem-tra")) == []
    assert listed(world.danang.category("tin-tuc")) == ["Một"]
    assert listed(world.danang.home) == ["Một"]


def test_moved_category_takes_its_articles_along(quangnam: Portal) -> None:
    quangnam.publish("Một", "kiem-tra")

    quangnam.category("kiem-tra").move(quangnam.category("tin-tuc"), pos="last-child")

    assert listed(quangnam.category("tin-tuc")) == ["Một"]
    assert listed(quangnam.category("to-chuc-kiem-tra")) == []


def test_deleted_article_leaves(quangnam: Portal) -> None:
    quangnam.publish("Một").delete()

    assert not ArticlePlacement.objects.exists()


def test_article_in_a_private_category_is_not_listed_until_it_is_public(quangnam: Portal) -> None:
    quangnam.publish("Một", "kiem-tra")
    above = quangnam.category("to-chuc-kiem-tra")

    restriction = PageViewRestriction.objects.create(page=above, restriction_type=PageViewRestriction.LOGIN)
    assert listed(quangnam.home) == []

    restriction.delete()
    assert listed(quangnam.home) == ["Một"]


def test_changed_date_changes_the_place(quangnam: Portal) -> None:
    first = quangnam.publish("Một", days=1)
    quangnam.publish("Hai", days=2)
    assert listed(quangnam.home) == ["Hai", "Một"]

    first.first_published_at = EPOCH + dt.timedelta(days=3)
    first.save()

    assert listed(quangnam.home) == ["Một", "Hai"]


def test_nested_site_keeps_its_articles_to_itself(quangnam: Portal) -> None:
    quangnam.publish("Một", "kiem-tra")
    quangnam.publish("Hai", "tin-tuc")

    nested = quangnam.category("kiem-tra")
    nested.sites_rooted_here.create(hostname="nested.test")

    assert listed(nested) == ["Một"]
    assert listed(quangnam.home) == ["Hai"]


def test_placements_roll_back_with_the_page(quangnam: Portal) -> None:
    with pytest.raises(RuntimeError), transaction.atomic():
        quangnam.publish("Một")
        raise RuntimeError

    assert not ArticlePlacement.objects.exists()


def test_repair_mends_missing_surplus_and_misdated_rows(world: World) -> None:
    articles = [world.quangnam.publish(f"Bài {number}", days=number) for number in range(3)]
    rows = ArticlePlacement.objects
    rows.filter(article_id=articles[0].pk).delete()
    rows.filter(article_id=articles[1].pk).update(published_at=EPOCH - dt.timedelta(days=9))
    rows.create(container_id=world.danang.home.pk, article_id=articles[2].pk, published_at=EPOCH)

    drift = find_drift()
    assert (drift.missing, drift.surplus, drift.misdated) == (3, 1, 3)

    place_everything()
    assert not find_drift()


OPERATIONS = (
    "publish",
    "unpublish",
    "move",
    "move_category",
    "redate",
    "restrict",
    "release",
    "delete",
    "nest",
)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(
        st.tuples(st.sampled_from(OPERATIONS), st.integers(0, 7), st.integers(0, 5)), min_size=4, max_size=14
    )
)
def test_lists_equal_the_tree_after_any_operations(world: World, steps: list[tuple[str, int, int]]) -> None:
    with transaction.atomic():
        for number, (operation, which, where) in enumerate(steps):
            perform(world, operation, which, where, number)
        assert not find_drift()
        transaction.set_rollback(True)


def perform(world: World, operation: str, which: int, where: int, number: int) -> None:
    """Do one thing to the tree; nothing where there is nothing to do it to."""
    portal = (world.quangnam, world.danang)[where % 2]
    category = portal.category(("tin-tuc", "kiem-tra", "to-chuc-kiem-tra")[where % 3])
    articles = list(ArticlePage.objects.order_by("pk"))
    article = articles[which % len(articles)] if articles else None
    if operation == "publish" or article is None:
        portal.publish(f"Bài {number}", parent=category, days=which)
    elif operation == "unpublish":
        article.unpublish()
    elif operation == "move":
        article.move(category, pos="last-child")
    elif operation == "move_category":
        target = portal.category("tin-tuc")
        moved = portal.category("kiem-tra")
        if not target.is_descendant_of(moved):
            moved.move(target, pos="last-child")
    elif operation == "redate":
        article.first_published_at = EPOCH + dt.timedelta(days=which, hours=where)
        article.save()
    elif operation == "restrict":
        PageViewRestriction.objects.create(page=category, restriction_type=PageViewRestriction.LOGIN)
    elif operation == "release":
        for restriction in PageViewRestriction.objects.all():
            restriction.delete()
    elif operation == "delete":
        article.delete()
    elif not category.is_site_root():
        category.sites_rooted_here.create(hostname=f"nested-{number}.test")
