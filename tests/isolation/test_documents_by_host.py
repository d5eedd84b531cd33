"""A site's documents are served on its own hosts."""

from __future__ import annotations

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from wagtail.documents import get_document_model
from wagtail.models import Collection, Site

from tests.conftest import Portal, World
from wagtail_partyportal.isolation.collections import collection_of


def make_document(collection: Collection) -> str:
    """Store a document and return its address."""
    document = get_document_model()(title="Công văn", collection=collection)
    document.file.save("cong-van.txt", ContentFile(b"x"))
    return document.url


def status(client: Client, address: str) -> int:
    response = client.get(address)
    b"".join(response.streaming_content) if response.streaming else response.content
    return response.status_code


@pytest.fixture
def address(danang: Portal) -> str:
    """Return the address of a document in a collection below that of Đà Nẵng."""
    return make_document(collection_of(danang.site).add_child(instance=Collection(name="Nội bộ")))


def test_document_is_served_on_its_site_only(world: World, address: str) -> None:
    assert status(world.danang.reader(), address) == 200
    assert status(world.quangnam.reader(), address) == 404


def test_document_of_no_site_is_served_everywhere(world: World) -> None:
    shared = Collection.get_first_root_node()
    for collection in (shared, shared.add_child(instance=Collection(name="Dùng chung"))):
        for portal in (world.quangnam, world.danang):
            assert status(portal.reader(), make_document(collection)) == 200


def test_second_host_of_the_site_serves_it(danang: Portal, address: str) -> None:
    Site.objects.create(hostname="danang-cu.test", root_page=danang.home)
    assert status(Client(HTTP_HOST="danang-cu.test"), address) == 200


def test_who_may_choose_it_gets_it_on_the_hosts_of_the_admin(world: World, address: str) -> None:
    elsewhere = world.quangnam.client_of(world.danang.editor)
    assert status(elsewhere, address) == 200
    assert status(world.quangnam.editor_client(), address) == 404


def test_operator_gets_it_everywhere(operator: Client, address: str) -> None:
    assert status(operator, address) == 200
