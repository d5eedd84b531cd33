"""The floor of the counter's benchmark, an empty view, beside the project's own addresses."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

from config.urls import urlpatterns as project_patterns

EMPTY = "/empty/"


@csrf_exempt
def empty(request: HttpRequest) -> HttpResponse:
    return HttpResponse()


urlpatterns = [path(EMPTY.lstrip("/"), empty), *project_patterns]
