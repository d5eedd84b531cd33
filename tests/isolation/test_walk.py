"""Nobody of one site meets another one, at whatever address of the admin, with whatever keys."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import transaction

from tests.conftest import find_or_make_portal

from .walking.furnishing import furnish
from .walking.walker import CHANGES, NOT_WALKED, SHOWS, Findings, Walker

pytestmark = pytest.mark.django_db

NOT_CLOSED_YET: dict[tuple[str, str], str] = {
    ("wagtailadmin_pages:choose_parent", SHOWS): "the refusal names the page that was forged",
    ("wagtailadmin_pages:copy", SHOWS): "the refusal names the page that was forged",
    ("wagtailadmin_pages:move_confirm", SHOWS): "asks whether to move to a page that it should not know",
    ("wagtailadmin_pages:confirm_workflow_cancellation", SHOWS): "names the task of any page in a workflow",
    ("wagtailadmin_workflows:task_chooser", SHOWS): "lists every site's tasks",
    ("wagtailadmin_workflows:task_chooser_results", SHOWS): "lists every site's tasks",
    ("wagtailadmin_workflows:task_chosen", SHOWS): "names any task",
    ("wagtailsettings:preview_on_edit", CHANGES): "makes the other site's row of a setting that it hasn't got yet",
}
"""The holes that are known: address and kind, with what is wrong. What is closed must be taken out."""

LEAST_REQUESTS = 2000


@pytest.fixture(scope="module")
def findings(django_db_setup: None, django_db_blocker: Any) -> Iterator[Findings]:
    """Walk through the admin in both directions, as an editor and as an administrator."""
    logging.disable(logging.ERROR)
    together = Findings()
    with django_db_blocker.unblock(), transaction.atomic():
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
    new = {hole: examples for hole, examples in findings.holes.items() if hole not in NOT_CLOSED_YET}
    assert not new, "\n" + "\n".join(
        f"{name} {kind} ({len(examples)} times), e.g. {examples[0]}" for (name, kind), examples in sorted(new.items())
    )


def test_what_is_closed_is_not_called_open(findings: Findings) -> None:
    assert NOT_CLOSED_YET.keys() <= findings.holes.keys()
    assert {kind for _name, kind in NOT_CLOSED_YET} <= {SHOWS, CHANGES}


def test_walk_was_long_enough(findings: Findings) -> None:
    requests = findings.requests
    left_out = "\n".join(f"  {name}: {reason}" for name, reason in NOT_WALKED.items())
    counts = f"{requests['GET']} GET and {requests['POST']} POST at {len(findings.addresses)} addresses"
    sys.stdout.write(f"{counts}; left out:\n{left_out}\n")
    assert not findings.unreached, "furnish a row for each, or tell NOT_WALKED why not"
    assert requests.total() >= LEAST_REQUESTS
    assert min(requests["GET"], requests["POST"]) >= LEAST_REQUESTS // 4
