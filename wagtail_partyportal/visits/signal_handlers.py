"""What is forgotten when a counter changes."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_delete, post_save

from wagtail_partyportal.core import caching
from wagtail_partyportal.core.frame import show_on_every_page
from wagtail_partyportal.core.site_changes import renew_when_changed

from .models import CounterFigure, VisitorCounter
from .subjects import COUNTERS, counter_subject, popular_subject


def figure_changed(instance: CounterFigure, **_signal: Any) -> None:
    site_id = VisitorCounter.objects.filter(pk=instance.counter_id).values_list("site_id", flat=True).first()
    if site_id is not None:  # otherwise the counter is being deleted too, and says so itself
        caching.renew(counter_subject(site_id), COUNTERS)


def any_counter_changed(**_signal: Any) -> None:
    caching.renew(COUNTERS)


def connect() -> None:
    """Connect the handlers; called once, when the apps are ready."""
    show_on_every_page("visitor-counter", lambda site: counter_subject(site.pk))
    show_on_every_page("popular", lambda site: popular_subject(site.pk))
    renew_when_changed(VisitorCounter, counter_subject)
    for signal in (post_save, post_delete):
        signal.connect(figure_changed, sender=CounterFigure, dispatch_uid="partyportal.visits.figure")
        signal.connect(any_counter_changed, sender=VisitorCounter, dispatch_uid="partyportal.visits.counters")
