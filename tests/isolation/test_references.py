"""What belongs to another site can't be brought into a page or a row by forged keys, whichever way it is saved."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.base import ContentFile
from wagtail.documents import get_document_model

from tests.conftest import Portal, World
from wagtail_partyportal.articles.models import ArticlePage
from wagtail_partyportal.isolation.collections import SiteCollection
from wagtail_partyportal.lifecycle.provisioning import collection_of

REFUSED = "thuộc trang web khác"


@pytest.fixture(autouse=True)
def linked_collections(world: World) -> None:
    """Link the sites' collections, as provisioning does."""
    for portal in (world.quangnam, world.danang):
        SiteCollection.objects.get_or_create(site=portal.site, defaults={"collection": collection_of(portal.key)})


@pytest.fixture
def image_of(make_image: Callable[..., Any]) -> Callable[[Portal | None], Any]:
    return lambda portal: make_image(portal, size=(60, 40))


def document_of(portal: Portal) -> Any:
    document = get_document_model()(title="Công văn", collection=collection_of(portal.key))
    document.file.save("cong-van.txt", ContentFile(b"x"))
    return document


@pytest.fixture
def article(quangnam: Portal) -> ArticlePage:
    return quangnam.publish("Bài của mình")


def block(kind: str, value: Any) -> dict[str, Any]:
    return {"type": kind, "value": value, "id": str(uuid.uuid4())}
