"""Somebody who walks through the admin of an installation and notes what they should not have seen or changed."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from django import forms
from django.core.cache import caches
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import connection, models, transaction
from django.http import HttpResponseBase
from django.test import Client, TestCase
from django.urls import reverse
from wagtail.models import Page, Site

from .addresses import Address, Filler, Place, admin_addresses
from .forging import blind_data, forged_data
from .furnishing import Furnished
from .tables import Belongings, Model, watched_models
from .thrift import FILTERS, FORMS, RememberingBackend

SHOWS, CHANGES = "shows", "changes"
FORM = "application/x-www-form-urlencoded"
RARE_METHODS = {"put", "patch", "delete"}
"""Sent where an answer says that they are allowed."""

NOT_WALKED = {
    "wagtailadmin_logout": "ends the walk; it takes no key",
    "wagtailadmin_error_test": "raises an error on purpose",
    "wagtailadmin_login": "asks nobody who they are; the tests of logging in hold it",
    "wagtailadmin_password_reset": "sends mail to whoever asks, logged in or not",
    "wagtailadmin_password_reset_confirm": "opened by a secret, not by a key",
    "wagtailadmin_password_reset_done": "says the same to everybody",
    "wagtailadmin_password_reset_complete": "says the same to everybody",
    "partyportal_invitation": "opened by a secret, not by a key",
}
"""Addresses that are left out, each with the reason."""

_WRITTEN = re.compile(r'\s*(?:INSERT(?: OR \w+)? INTO|UPDATE|DELETE FROM) [`"]?(\w+)')


@dataclass
class Findings:
    """What a walk has brought: the requests by method, and every hole by address and kind with its first examples."""

    requests: Counter[str] = field(default_factory=Counter)
    addresses: set[str] = field(default_factory=set)
    errors: dict[str, str] = field(default_factory=dict)  # what was raised at an address, once each
    unreached: set[str] = field(default_factory=set)  # no row has been furnished for their keys
    holes: dict[tuple[str, str], list[str]] = field(default_factory=dict)

    def note(self, address: Address, kind: str, example: str) -> None:
        self.holes.setdefault((str(address), kind), []).append(example)

    def add(self, other: Findings) -> None:
        self.requests += other.requests
        self.addresses |= other.addresses
        self.errors |= other.errors
        self.unreached |= other.unreached
        for hole, examples in other.holes.items():
            self.holes.setdefault(hole, []).extend(examples)


class Walker:
    """One person of the site ``own``, who wants to reach the site ``other``."""

    def __init__(self, own: Furnished, other: Furnished, user: Any) -> None:
        self.theirs = Belongings(other.portal.site)
        self.filler = Filler(Belongings(own.portal.site), self.theirs)
        self.other, self.user = other, user
        self.files = stored_files()
        self.client = Client(HTTP_HOST=own.portal.site.hostname, raise_request_exception=False)
        self.client.force_login(user)
        self.session = self.client.cookies["sessionid"].value
        RememberingBackend.remember(self.client.get(reverse("wagtailadmin_home")).wsgi_request.user)
        self.findings = Findings()
        self.asked: set[str] = set()

    def walk(self, *, foreign_only: bool = False) -> Findings:
        """Try every address of the admin, or only those in which a foreign key stands. Each request is taken back."""
        addresses = [address for address in admin_addresses() if address.name not in NOT_WALKED]
        places = {address: list(self.filler.places(address)) for address in addresses}
        self.findings.unreached = {address.route for address, found in places.items() if not found}
        seen: set[str] = set()  # an address of ours and the one of Wagtail's that it covers
        for place in [place for found in places.values() for place in found]:
            if place.is_foreign or not foreign_only:
                self.findings.addresses.add(str(place.address))
                if place.url not in seen:
                    self._visit(place)
                seen.add(place.url)
        return self.findings

    def _visit(self, place: Place) -> None:
        if place.address.name == "wagtail_bulk_action":
            for query in self._keys_in_query(place.address, place.url.rstrip("/").rsplit("/", 2)[1]):
                self._send(place, "get", query=query)
                self._send(place, "post", query=query, data=blind_data(self.theirs))
            return
        response = self._send(place, "get")
        posts = []
        for query in [] if place.is_foreign else self._queries(place.address, response):
            self._send(place, "get", query=query)
        for form in self._forms_in(response):
            posts += list(forged_data(form, self.theirs))
        for name, data in posts or [("", blind_data(self.theirs))]:
            self._send(place, "post", data=data, what=name)
        for method in RARE_METHODS & set(response.headers.get("Allow", "").lower().split(", ")):
            self._send(place, method, data=blind_data(self.theirs))

    # --- What is tried -----------------------------------------------------------------------------------

    def _queries(self, address: Address, response: HttpResponseBase) -> Iterator[dict[str, Any]]:
        """Yield the parameters that a list is asked with: whatever takes no key, and whatever can be filtered."""
        filters = _from_context(response, FILTERS)
        if response.status_code != 200 or str(address) in self.asked or (address.parameters and filters is None):
            return
        self.asked.add(str(address))
        pages, sites = self.theirs.keys_of(Page), self.theirs.keys_of(Site)
        yield {"q": self.other.secret, "term": self.other.secret}
        if address.route.endswith("results/"):  # the same view as the list's, which has been asked
            return
        yield {"site": sites[0], "page_id": pages[-1], "parent_page_id": pages[-1]}
        yield {"export": "csv"}
        if "multiple" in address.route:
            yield from self._keys_in_query(None, "")
        for name, one in getattr(getattr(filters, "form", None), "fields", {}).items():
            keys = self.theirs.keys_of(one.queryset.model) if isinstance(one, forms.ModelChoiceField) else []
            if keys:
                yield {name: keys[-1]}

    def _keys_in_query(self, address: Address | None, model_name: str) -> Iterator[dict[str, Any]]:
        """Yield ``?id=`` with the keys of one model, or of every model that choosers and bulk actions know."""
        for model, rows in self.theirs.tables.items():
            is_meant = model._meta.model_name == model_name if address else model._meta.model_name in {"page", "image"}
            keys = self.theirs.keys_of(model) if is_meant and rows else []
            if keys:
                yield {"id": keys}
        if address is not None:
            yield {"id": "all", "childOf": self.theirs.keys_of(Page)[0]}

    @staticmethod
    def _forms_in(response: HttpResponseBase) -> list[forms.BaseForm]:
        if response.status_code != 200:
            return []
        found = (_from_context(response, name) for name in FORMS)
        return [form for form in found if isinstance(form, forms.BaseForm) and form.fields]

    # --- What is judged ----------------------------------------------------------------------------------

    def _send(
        self, place: Place, method: str, *, data: Any = None, query: dict[str, Any] | None = None, what: str = ""
    ) -> HttpResponseBase:
        self.client.cookies.clear()
        self.client.cookies["sessionid"] = self.session
        example = f"{method.upper()} {place.url} {query or ''} {what} as {self.user.username}"
        with transaction.atomic(), _writes() as writes:
            with TestCase.captureOnCommitCallbacks(execute=True):
                if method == "get":
                    response = self.client.get(place.url, query or {})
                elif method == "post":
                    response = self.client.post(place.url, data, query_params=query or {})
                else:
                    response = self.client.generic(method, place.url, urlencode(data, doseq=True), FORM)
            body = _readable(response)
            changed = [change for model in writes for change in self.theirs.changes_in(model)]
            changed += self._lost_files() if writes else []
            if changed:
                self.findings.note(place.address, CHANGES, f"{example}: {'; '.join(changed[:4])}")
            transaction.set_rollback(True)
        if writes:
            caches["default"].clear()
        self.findings.requests[method.upper()] += 1
        if response.status_code >= 500:
            raised = response.exc_info[1] if response.exc_info else body[:200]
            self.findings.errors[f"{method.upper()} {place.address}"] = repr(raised)
        self._judge(place, example, response, body)
        return response

    def _lost_files(self) -> list[str]:
        """Return which files of the other site are gone, and put back all that are: no transaction does."""
        gone = [name for name in self.files if not default_storage.exists(name)]
        for name in gone:
            default_storage.save(name, ContentFile(self.files[name]))
        return [f"file {name}: deleted" for name in gone if self.other.portal.key in name]

    def _judge(self, place: Place, example: str, response: HttpResponseBase, body: str) -> None:
        for marker in self.other.markers:
            position = body.find(marker)
            if position >= 0:
                around = " ".join(body[max(0, position - 60) : position + 40].split())
                self.findings.note(place.address, SHOWS, f"{example} [{response.status_code}]: …{around}…")
                return
        if place.is_foreign and response.headers.get("Content-Type", "").startswith("image/"):
            self.findings.note(place.address, SHOWS, f"{example}: a picture")


def stored_files() -> dict[str, bytes]:
    """Return the contents of the stored pictures and documents by their names."""
    found: dict[str, bytes] = {}
    for model in watched_models():
        for column in (one for one in model._meta.local_concrete_fields if isinstance(one, models.FileField)):
            for name in filter(None, model._base_manager.values_list(column.attname, flat=True)):
                with default_storage.open(name) as file:
                    found[name] = file.read()
    return found


def _from_context(response: Any, name: str) -> Any:
    contexts: Iterable[Any] = response.context or ()
    return next((one[name] for one in contexts if name in one), None)


def _readable(response: Any) -> str:
    """Return all that an answer says, in lower case: headers with cookies, text, the insides of a spreadsheet."""
    content = b"".join(response.streaming_content) if response.streaming else response.content
    if content[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            content = b"".join(archive.read(name) for name in archive.namelist())
    cookies = " ".join(str(morsel.value) for morsel in response.cookies.values())
    return f"{response.headers} {cookies} {content.decode(errors='replace')}".lower()


@contextmanager
def _writes() -> Iterator[set[Model]]:
    """Gather the models into whose tables something is written, of those that are watched."""
    models = {model._meta.db_table: model for model in watched_models()}
    found: set[Model] = set()

    def look(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        written = _WRITTEN.match(sql)
        if written and written[1] in models:
            found.add(models[written[1]])
        return execute(sql, params, many, context)

    with connection.execute_wrapper(look):
        yield found
