"""The floor: a view without a query that fills a template of 30 KB, served beside the project's pages."""

from __future__ import annotations

import datetime as dt

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path

from benchmarks.texts import paragraph, title
from config.urls import urlpatterns as project_patterns

PATH = "/bare-view/"
ENTRIES = [
    {
        "title": title(number),
        "url": f"/tin-tuc/{number}/",
        "text": paragraph(number, words=56),
        "date": dt.datetime(2024, 1, 1, 8, 30) + dt.timedelta(days=number),
    }
    for number in range(60)
]


def bare_view(request: HttpRequest) -> HttpResponse:
    return render(request, "benchmarks/bare.html", {"entries": ENTRIES})


urlpatterns = [path(PATH.lstrip("/"), bare_view), *project_patterns]
