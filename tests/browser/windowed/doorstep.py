"""A page that lets Chromium render another one ahead, and opens it when it may; beside the project's addresses."""

from __future__ import annotations

import json
import threading

from django.http import HttpRequest, HttpResponse
from django.urls import path

from tests.urls import urlpatterns as project_patterns

DOORSTEP, LEAVE = "/doorstep/", "/doorstep/leave/"
PATIENCE = 30.0  # seconds
may_leave = threading.Event()


def doorstep(request: HttpRequest) -> HttpResponse:
    target = json.dumps(request.GET["to"])
    rules = json.dumps({"prerender": [{"source": "list", "urls": [request.GET["to"]], "eagerness": "immediate"}]})
    leave = f"fetch('{LEAVE}').then(() => {{ location.href = {target}; }})"
    html = f'<!doctype html><script type="speculationrules">{rules}</script><script>{leave}</script>'
    return HttpResponse(html, headers={"Content-Security-Policy": "script-src 'unsafe-inline'"})


def leave(request: HttpRequest) -> HttpResponse:
    may_leave.wait(PATIENCE)
    return HttpResponse()


urlpatterns = [path(DOORSTEP[1:], doorstep), path(LEAVE[1:], leave), *project_patterns]
