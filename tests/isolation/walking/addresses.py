"""Every address of the admin, read from the resolver, and what can be written into its parameters."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.db import models
from django.urls import NoReverseMatch, URLPattern, get_resolver, reverse
from wagtail.admin.views.bulk_action.registry import bulk_action_registry
from wagtail.contrib.settings.registry import registry as settings_registry
from wagtail.models import Locale, Page, TranslatableMixin, get_page_models
from wagtail.snippets.models import get_snippet_models

from .tables import Belongings

Model = type[models.Model]

BY_PARAMETER = {
    "parent_page_id": "wagtailcore.Page",
    "page_id": "wagtailcore.Page",
    "page_pk": "wagtailcore.Page",
    "page_to_move_id": "wagtailcore.Page",
    "destination_id": "wagtailcore.Page",
    "image_id": "wagtailimages.Image",
    "document_id": "wagtaildocs.Document",
    "doc_id": "wagtaildocs.Document",
    "redirect_id": "wagtailredirects.Redirect",
    "collection_id": "wagtailcore.Collection",
    "task_id": "wagtailcore.Task",
    "task_state_id": "wagtailcore.TaskState",
    "workflow_pk": "wagtailcore.Workflow",
    "workflow_state_id": "wagtailcore.WorkflowState",
    "revision_id": "wagtailcore.Revision",
    "revision_id_a": "wagtailcore.Revision",
    "revision_id_b": "wagtailcore.Revision",
    "site_id": "wagtailcore.Site",
    "uploaded_file_id": "wagtailcore.UploadedFile",
    "session_id": "wagtailadmin.EditingSession",
    "user_id": "auth.User",
    "invitation_id": "partyportal.Invitation",
    "translation_source_id": "wagtail_localize.TranslationSource",
    "translation_id": "wagtail_localize.Translation",
    "string_segment_id": "wagtail_localize.StringSegment",
    "overridable_segment_id": "wagtail_localize.OverridableSegment",
}
"""What a parameter's name says where the view doesn't say it."""

BY_NAMESPACE = {
    "wagtailadmin_pages": "wagtailcore.Page",
    "wagtailadmin_api:pages": "wagtailcore.Page",
    "wagtailadmin_api:images": "wagtailimages.Image",
    "wagtailadmin_api:documents": "wagtaildocs.Document",
    "wagtailimages_chooser": "wagtailimages.Image",
    "wagtaildocs_chooser": "wagtaildocs.Document",
    "wagtailsettings": "wagtailcore.Site",
}
"""What ``pk`` is where the view has no model, or one that means something else."""

WORDS = {
    "filter_spec": ["max-100x100"],
    "action_name": ["approve", "reject"],
    "mode": ["print"],
}
API_ACTIONS = ["publish", "delete", "copy", "move", "unpublish", "create_alias", "revert_to_page_revision"]

VARIED = {"wagtailcore.page", "wagtail_localize.translation", "wagtail_localize.translationsource"}
SEGMENTS = {"wagtail_localize.stringsegment", "wagtail_localize.overridablesegment"}
VARIED_SPREAD = 6  # foreign rows of different conditions, at every address of one such row
SPREAD = 2  # of pages: one that is in a workflow, and one that isn't


@dataclass(frozen=True)
class Address:
    """One pattern of the resolver. ``parameters`` are its names in order."""

    name: str
    route: str
    parameters: tuple[str, ...]
    model: Model | None

    def __str__(self) -> str:
        return self.name or self.route

    @property
    def namespace(self) -> str:
        return self.name.rpartition(":")[0]


@dataclass(frozen=True)
class Place:
    """An address that has been filled in. ``is_foreign`` says that a key of the other site stands in it."""

    address: Address
    url: str
    is_foreign: bool


def admin_addresses() -> list[Address]:
    """Return every address below the admin's prefix, in the order of the resolver; the first of equal routes."""
    prefix = reverse("wagtailadmin_home").lstrip("/")
    found = [one for one in _addresses(get_resolver().url_patterns) if one.route.startswith(prefix)]
    return list({(one.name, one.route): one for one in found}.values())


def _addresses(patterns: list[Any], route: str = "", namespace: str = "") -> Iterator[Address]:
    for pattern in patterns:
        inner = route + str(pattern.pattern)
        if not isinstance(pattern, URLPattern):
            spaces = ":".join(filter(None, (namespace, pattern.namespace)))
            yield from _addresses(pattern.url_patterns, inner, spaces)
            continue
        name = ":".join(filter(None, (namespace, pattern.name)))
        parameters = (*re.findall(r"<(?:\w+:)?(\w+)>", inner), *re.findall(r"\(\?P<(\w+)>", inner))
        yield Address(name, inner, tuple(dict.fromkeys(parameters)), _model_of(pattern.callback))


def _model_of(callback: Any) -> Model | None:
    options = getattr(callback, "view_initkwargs", {})
    view = getattr(callback, "view_class", None)
    for found in (options.get("model"), options.get("model_class"), getattr(view, "model", None)):
        model = apps.get_model(found) if isinstance(found, str) else found
        if isinstance(model, type) and issubclass(model, models.Model):
            return model
    return None


class Filler:
    """Fill addresses with keys: of the walker's own site, of the other one, and mixed where there are several."""

    def __init__(self, own: Belongings, other: Belongings) -> None:
        self.own, self.other = own, other

    def places(self, address: Address) -> Iterator[Place]:
        """Yield the address with all combinations of own and foreign keys. Raises LookupError for a new parameter."""
        for words in self._words(address):
            keyed = [name for name in address.parameters if name not in words]
            for sides in itertools.product((False, True), repeat=len(keyed)):
                yield from self._filled(address, words, dict(zip(keyed, sides, strict=True)))

    def _words(self, address: Address) -> Iterator[dict[str, str]]:
        """Yield the values of the parameters that name a model or an action."""
        names = set(address.parameters)
        if address.name == "wagtail_bulk_action":
            bulk_action_registry._scan_for_bulk_actions()
            for app_label, kinds in bulk_action_registry.actions.items():
                for model_name, actions in kinds.items():
                    for action in actions:
                        yield {"app_label": app_label, "model_name": model_name, "action": action}
            return
        pairs: list[tuple[str, str]] = [
            ("content_type_app_name", "content_type_model_name"),
            ("app_name", "model_name"),
        ]
        for app, model in [*pairs, ("app_label", "model_name")]:
            if {app, model} <= names:
                for one in self._models_for(address):
                    yield {app: one._meta.app_label, model: one._meta.model_name or ""}
                return
        kinds = {name: words for name, words in WORDS.items() if name in names}
        if address.name.endswith(":action"):
            kinds["action_name"] = API_ACTIONS
        for values in itertools.product(*kinds.values()):
            yield dict(zip(kinds, values, strict=True))

    def _models_for(self, address: Address) -> list[Model]:
        if address.namespace == "wagtailsettings":
            return list(settings_registry)
        if address.namespace == "wagtail_localize":
            return [one for one in get_snippet_models() if issubclass(one, TranslatableMixin)]
        if "tag" in address.name:
            return [one for one in apps.get_models() if one._meta.label == "taggit.Tag"]
        if "task" in address.name:
            return [apps.get_model("wagtailcore", "GroupApprovalTask")]
        if "editing_sessions" in address.name:
            return [Page]
        return [one for one in get_page_models() if one._meta.model_name in {"articlepage", "portalhomepage"}]

    def _filled(self, address: Address, words: dict[str, str], sides: dict[str, bool]) -> Iterator[Place]:
        keys = [self._keys(address, _meant(address, name, words), is_foreign) for name, is_foreign in sides.items()]
        if not all(keys):
            return
        longest = max((len(one) for one in keys), default=1)
        for position in range(longest):
            values = {name: one[position % len(one)] for name, one in zip(sides, keys, strict=True)}
            yield Place(address, _url(address, {**words, **values}), any(sides.values()))

    def _keys(self, address: Address, model: Model, is_foreign: bool) -> list[str]:
        side = self.other if is_foreign else self.own
        keys = _segments(side, model) if model._meta.label_lower in SEGMENTS else side.keys_of(model)
        if model is Locale:  # everybody's
            return [str(key) for key in side.tables[model]]
        if model._meta.label_lower in VARIED:
            return keys[-VARIED_SPREAD if is_foreign and len(address.parameters) == 1 else -SPREAD :]
        return keys[-1:] if not is_foreign else keys[-SPREAD:]


def _segments(side: Belongings, model: Model) -> list[str]:
    """Return for each of a site's translations a segment of its source: another one's isn't looked at further."""
    own = side.keys_of(model)
    translations = apps.get_model("wagtail_localize", "Translation")
    sources = [side.tables[translations][int(key)]["source_id"] for key in side.keys_of(translations)]
    by_source = {side.tables[model][int(key)]["source_id"]: key for key in own}
    return [by_source.get(source, own[-1]) for source in sources]


def _meant(address: Address, name: str, words: dict[str, str]) -> Model:
    if name in BY_PARAMETER:
        return apps.get_model(BY_PARAMETER[name])
    if name in {"pk", "object_id", "id"}:
        if address.namespace in BY_NAMESPACE:
            return apps.get_model(BY_NAMESPACE[address.namespace])
        if address.name.startswith("wagtailadmin_workflows"):
            return apps.get_model("wagtailcore", "Task" if "task" in address.name else "Workflow")
        if address.name.startswith("wagtailadmin_editing_sessions"):
            return Page
        if address.model is not None:
            return address.model
        if {"app_label", "model_name"} <= words.keys():
            return apps.get_model(words["app_label"], words["model_name"])
        named = [one for one in apps.get_models() if f"/{one._meta.model_name}" in address.route]
        if named:
            return max(named, key=lambda one: len(one._meta.model_name or ""))
    raise LookupError(f"{address.route}: what is {name}? Tell BY_PARAMETER or BY_NAMESPACE, so that it is walked.")


def _url(address: Address, values: dict[str, str]) -> str:
    if address.name:
        try:
            return reverse(address.name, kwargs=values)
        except NoReverseMatch:
            pass  # the same name stands for an address with other parameters, or another converter
    route = re.sub(r"<(?:\w+:)?(\w+)>", lambda found: str(values[found[1]]), address.route)
    return "/" + route.replace("^", "").replace("$", "")
