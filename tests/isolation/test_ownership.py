"""Which trees, collections and sites a user meets."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AnonymousUser, Group
from django.test import override_settings
from wagtail.models import Collection, GroupPagePermission, Locale, Page, Site

from tests.conftest import Portal, World
from wagtail_partyportal.articles.models import ArticlePage
from wagtail_partyportal.isolation.collections import collection_of
from wagtail_partyportal.isolation.own_objects import own_objects, owned
from wagtail_partyportal.isolation.ownership import is_limited, may_pass, own_collections, own_paths, owns_page


@pytest.fixture
def boss(db: None) -> Any:
    return get_user_model().objects.create_superuser("boss")


def test_editor_meets_the_tree_of_the_own_site(world: World, ours: ArticlePage, theirs: ArticlePage) -> None:
    editor = world.quangnam.editor
    assert own_paths(editor) == [world.quangnam.home.path]
    assert owns_page(editor, ours) and not owns_page(editor, theirs)
    root = Page.get_first_root_node()
    assert may_pass(editor, root) and not owns_page(editor, root)


def test_translations_of_the_root_are_own(quangnam: Portal) -> None:
    english = Locale.objects.create(language_code="en")
    copied = quangnam.home.copy_for_translation(english)
    assert own_paths(quangnam.editor) == [quangnam.home.path]
    with override_settings(WAGTAIL_I18N_ENABLED=True):
        fresh = get_user_model().objects.get(pk=quangnam.editor.pk)
        assert own_paths(fresh) == [quangnam.home.path, copied.path]


def test_permission_on_a_section_opens_that_section(world: World, theirs: ArticlePage) -> None:
    section, permission = theirs.get_parent(), GroupPagePermission.objects.first()
    group = world.quangnam.editor.groups.get()
    GroupPagePermission.objects.create(group=group, page_id=section.pk, permission=permission.permission)
    assert owns_page(world.quangnam.editor, theirs) and not owns_page(world.quangnam.editor, world.danang.home)


def test_editor_meets_the_collections_of_the_own_site_and_shared_ones(world: World) -> None:
    own = collection_of(world.quangnam.site)
    below = own.add_child(instance=Collection(name="Ảnh 2026"))
    assert set(own_collections(world.quangnam.editor)) == {own, below}


def test_superuser_meets_everything(world: World, boss: Any, theirs: ArticlePage) -> None:
    assert not is_limited(boss) and owns_page(boss, theirs)
    assert set(own_collections(boss)) == set(Collection.objects.all())
    assert set(own_objects(boss, Page.objects.all())) == set(Page.objects.all())
    assert owned(boss, [theirs, None]) == [theirs, None]


def test_nobody_meets_nothing(world: World) -> None:
    for user in (AnonymousUser(), get_user_model().objects.create_user("moi")):
        assert own_paths(user) == [] and not own_collections(user).exists()
        assert not own_objects(user, Page.objects.all()).exists()


def test_only_site_limits_nobody(quangnam: Portal, theirs: ArticlePage) -> None:
    Site.objects.exclude(pk=quangnam.site.pk).delete()
    assert not is_limited(get_user_model().objects.create_user("moi"))


def test_who_works_on_every_site_is_not_limited(world: World) -> None:
    group, permission = Group.objects.create(name="Ban biên tập"), GroupPagePermission.objects.first()
    GroupPagePermission.objects.create(
        group=group, page_id=Page.get_first_root_node().pk, permission=permission.permission
    )
    central = get_user_model().objects.create_user("trung-tam")
    central.groups.add(group)
    assert not is_limited(central)


def test_rows_of_every_kind_are_kept_or_left_out(world: World, make_image: Any, theirs: ArticlePage) -> None:
    editor, own_image, foreign_image = world.quangnam.editor, make_image(world.quangnam), make_image(world.danang)
    mine = [own_image, own_image.collection, world.quangnam.site, world.quangnam.home, Locale.get_default()]
    foreign = [foreign_image, foreign_image.collection, world.danang.site, theirs, None]
    assert owned(editor, [*mine, *foreign]) == mine
    users = own_objects(editor, get_user_model().objects.all())
    assert world.quangnam.contributor in users and world.danang.editor not in users
    assert list(own_objects(editor, type(own_image).objects.all())) == [own_image]
    assert list(own_objects(editor, Site.objects.all())) == [world.quangnam.site]
    assert foreign_image.collection not in own_objects(editor, Collection.objects.all())
    assert own_objects(editor, Locale.objects.all()).exists()
