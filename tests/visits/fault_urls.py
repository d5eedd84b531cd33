"""The address that the fault tests hit: it counts what it is told, without asking whether the page exists."""

import datetime as dt

from django.http import HttpRequest, HttpResponse
from django.urls import path

from wagtail_partyportal.visits.backends import NotCounted, get_backend
from wagtail_partyportal.visits.figures import Hit

DAY = dt.date(2026, 3, 2)


def hit(request: HttpRequest, page_id: int) -> HttpResponse:
    try:
        get_backend().hit(Hit(site_id=1, page_id=page_id, is_visit=True, day=DAY))
    except NotCounted:
        return HttpResponse(status=503)
    return HttpResponse()


urlpatterns = [path("<int:page_id>/", hit)]
