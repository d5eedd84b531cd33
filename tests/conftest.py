"""The default world of the tests: two portals on one installation, a person for each role on each."""

from __future__ import annotations

import datetime as dt
import gc
import io
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.contrib.auth import get_user_model
from django.core.cache import caches
from django.core.files.images import ImageFile
from django.db import transaction
from django.test import Client
from hypothesis import settings
from PIL import Image as PillowImage
from wagtail.images import get_image_model
from wagtail.models import Page, Site

from wagtail_partyportal.articles.actions import publish_article
from wagtail_partyportal.articles.categories import CategoryIndexPage
from wagtail_partyportal.articles.models import ArticlePage
from wagtail_partyportal.home.models import PortalHomePage
from wagtail_partyportal.isolation.collections import collection_of
from wagtail_partyportal.isolation.roles import Role, role_group
from wagtail_partyportal.lifecycle.plans import CategoryPlan, SitePlan, WebLinkGroupPlan, WebLinkPlan
from wagtail_partyportal.lifecycle.provisioning import provision

# What is slow is measured in benchmarks/, not here; and CI judges the change, not the luck of the examples drawn.
settings.register_profile("portal", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("portal")

LOCAL = ZoneInfo("Asia/Ho_Chi_Minh")
EPOCH = dt.datetime(2023, 2, 14, 10, 37, tzinfo=LOCAL)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run the browser's tests last: each of them empties the database when it ends."""
    items.sort(key=lambda item: "browser" in item.path.parts)


def pytest_collection_finish() -> None:
    """Take what is loaded out of the garbage collector's rounds: it stays to the end, and each round would read it."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def empty_caches() -> Iterator[None]:
    """Begin and end with nothing cached: a test must not see what another one kept."""
    caches["default"].clear()
    yield
    caches["default"].clear()


@dataclass
class Portal:
    """One site of the world, with what tests do on it."""

    key: str
    site: Site
    home: PortalHomePage
    contributor: Any
    editor: Any
    administrator: Any

    def category(self, slug: str) -> CategoryIndexPage:
        return CategoryIndexPage.objects.descendant_of(self.home).get(slug=slug)

    def publish(self, title: str, category: str = "kiem-tra", *, days: float = 0, **fields: Any) -> ArticlePage:
        """Publish an article ``days`` after the world's epoch (14/02/2023 10:37, local time)."""
        published_at = fields.pop("published_at", EPOCH + dt.timedelta(days=days))
        parent: Page = fields.pop("parent", None) or self.category(category)
        return publish_article(parent, title=title, published_at=published_at, **fields)

    def reader(self) -> Client:
        """Return a browser without cookies on this site's host."""
        return Client(HTTP_HOST=self.site.hostname)

    def client_of(self, user: Any) -> Client:
        """Return a browser on this site's host in which somebody is logged in."""
        client = self.reader()
        client.force_login(user)
        return client

    def editor_client(self) -> Client:
        """Return a browser in which the site's editor is logged in."""
        return self.client_of(self.editor)

    def administrator_client(self) -> Client:
        """Return a browser in which the site's administrator is logged in."""
        return self.client_of(self.administrator)


@dataclass
class World:
    """Quảng Nam and Đà Nẵng, with the same categories: Tin tức, and Tổ chức kiểm tra with Kiểm tra, giám sát."""

    quangnam: Portal
    danang: Portal


def make_portal(key: str, name: str) -> Portal:
    """Provision a portal with two top categories, a sub-category, two links and a person for each role."""
    provision(
        SitePlan(
            key=key,
            hostname=f"{key}.test",
            name=name,
            branding={"welcome_text": f"Chào mừng đã đến với {name}!", "web_search_engine": "google"},
            categories=(
                CategoryPlan("Tin tức"),
                CategoryPlan("Tổ chức kiểm tra", children=(CategoryPlan("Kiểm tra, giám sát", slug="kiem-tra"),)),
            ),
            web_links=(
                WebLinkGroupPlan(
                    "Liên kết web",
                    (
                        WebLinkPlan(f"Báo {name}", f"https://bao.{key}.example.vn"),
                        WebLinkPlan(f"Cổng {name}", f"https://cong.{key}.example.vn"),
                    ),
                ),
            ),
            counting_page=False,
        )
    )
    site = Site.objects.get(hostname=f"{key}.test")
    for role in Role:
        person = get_user_model().objects.create_user(f"{key}-{role}", f"{role}@{key}.test", "demo")
        person.groups.add(role_group(site, role))
    return portal_of(key, site)


def portal_of(key: str, site: Site) -> Portal:
    users = get_user_model().objects
    people = {str(role): users.get(username=f"{key}-{role}") for role in Role}
    return Portal(key, site, site.root_page.specific, **people)


NAMES = {"quangnam": "Đảng bộ tỉnh Quảng Nam", "danang": "Đảng bộ thành phố Đà Nẵng"}


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: Any) -> None:
    """Build the world once; each test changes it inside a transaction of its own."""
    with django_db_blocker.unblock():
        for key, name in NAMES.items():
            make_portal(key, name)


def find_or_make_portal(key: str) -> Portal:
    """Return a portal of the world; a test that flushed the database before this one has taken it away."""
    site = Site.objects.filter(hostname=f"{key}.test").select_related("root_page").first()
    if site is None:
        return make_portal(key, NAMES[key])
    return portal_of(key, site)


def find_or_make_world() -> World:
    return World(quangnam=find_or_make_portal("quangnam"), danang=find_or_make_portal("danang"))


@pytest.fixture
def world(db: None) -> World:
    return find_or_make_world()


@pytest.fixture(scope="module")
def module_world(django_db_setup: None, django_db_blocker: Any) -> Iterator[World]:
    """The world for a module's own fixtures, which write once for all its tests; taken back after the last one."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield find_or_make_world()
        transaction.set_rollback(True)


@pytest.fixture
def quangnam(world: World) -> Portal:
    return world.quangnam


@pytest.fixture
def danang(world: World) -> Portal:
    return world.danang


def store_image(portal: Portal | None = None, size: tuple[int, int] = (1500, 1000), color: str = "navy") -> Any:
    """Store a picture of one colour, in the portal's collection if one is given."""
    stream = io.BytesIO()
    PillowImage.new("RGB", size, color).save(stream, "JPEG")
    image = get_image_model()(title=f"Ảnh {color}")
    if portal is not None:
        image.collection = collection_of(portal.site)
    image.file = ImageFile(io.BytesIO(stream.getvalue()), name=f"{color}.jpg")
    image.save()
    return image


@pytest.fixture
def make_image(db: None) -> Callable[..., Any]:
    """Return a maker of stored images: ``make_image(portal, size=(1500, 1000), color="navy")``."""
    return store_image
