"""What the tests of isolation share: a browser of A's editor, one of the operator, and a page of B to be hidden."""

from __future__ import annotations

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from tests.conftest import Portal
from wagtail_partyportal.articles.models import ArticlePage

SECRET = "Chuyện riêng của Đà Nẵng"


@pytest.fixture
def editor(quangnam: Portal) -> Client:
    return quangnam.editor_client()


@pytest.fixture
def operator(quangnam: Portal) -> Client:
    """Return a browser in which a superuser is logged in."""
    return quangnam.client_of(get_user_model().objects.create_superuser("operator"))


@pytest.fixture
def theirs(danang: Portal) -> ArticlePage:
    """Return an article of the other site, whose title nobody of this site may read in the admin."""
    return danang.publish(SECRET)


@pytest.fixture
def ours(quangnam: Portal) -> ArticlePage:
    return quangnam.publish("Chuyện chung của Quảng Nam")
