"""Nobody of one site meets another one, at whatever address of the admin, with whatever keys."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import transaction
from django.test import TestCase

from tests.conftest import find_or_make_portal

from .walking.furnishing import furnish
from .walking.thrift import thrifty
from .walking.walker import NOT_WALKED, Findings, Walker

pytestmark = pytest.mark.django_db

WAGTAILS_ERRORS = {
    "POST wagtailadmin_pages:preview_on_edit": "counts a StreamField's blocks in data that nobody's form has sent",
}
"""The answers with status 500 that are Wagtail's own, each with the reason; an article is previewed with its form."""

LEAST_REQUESTS = 2000


@pytest.fixture(scope="module")
def findings(django_db_setup: None, django_db_blocker: Any) -> Iterator[Findings]:
    """Walk through the admin in both directions, as an editor and as an administrator."""
    logging.disable(logging.ERROR)
    together = Findings()
    with django_db_blocker.unblock(), transaction.atomic(), thrifty():
        with TestCase.captureOnCommitCallbacks(execute=True):  # indexes, and publishes translations
            one, other = (furnish(find_or_make_portal(key)) for key in ("quangnam", "danang"))
        for own, foreign in ((one, other), (other, one)):
            # The lists, which take most of the time, are read by one editor and by one administrator: by the editor
            # of the one site, and the administrator of the other one.
            for user, reads in ((own.portal.editor, own is one), (own.portal.administrator, own is other)):
                together.add(Walker(own, foreign, user).walk(foreign_only=not reads))
        transaction.set_rollback(True)
    logging.disable(logging.NOTSET)
    yield together


def test_walk_meets_nothing_of_another_site(findings: Findings) -> None:
    holes = sorted(findings.holes.items())
    assert not holes, "\n" + "\n".join(
        f"{name} {kind} ({len(examples)} times), e.g. {examples[0]}" for (name, kind), examples in holes
    )


def test_walk_breaks_nothing_of_ours(findings: Findings) -> None:
    assert findings.errors.keys() == WAGTAILS_ERRORS.keys(), findings.errors


def test_walk_was_long_enough(findings: Findings) -> None:
    requests = findings.requests
    left_out = "\n".join(f"  {name}: {reason}" for name, reason in NOT_WALKED.items())
    counts = f"{requests['GET']} GET and {requests['POST']} POST at {len(findings.addresses)} addresses"
    sys.stdout.write(f"{counts}; left out:\n{left_out}\n")
    assert not findings.unreached, "furnish a row for each, or tell NOT_WALKED why not"
    assert requests.total() >= LEAST_REQUESTS
    assert min(requests["GET"], requests["POST"]) >= LEAST_REQUESTS // 4
