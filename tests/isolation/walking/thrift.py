"""What a request of the walk needn't do anew each time; whatever a view does with its keys, it does each time."""

from __future__ import annotations

import copy
import gc
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any, ClassVar
from unittest.mock import patch

from django.conf import settings
from django.contrib.auth.backends import ModelBackend
from django.test import override_settings
from wagtail.admin.menu import admin_menu

FORMS = ("form", "search_form", "password_form")
FILTERS = "filters"
PUBLIC_ONLY = "wagtail.contrib.redirects.middleware.RedirectMiddleware"


class RememberingBackend(ModelBackend):
    """Answer who somebody is, and what they may, from memory: the walk takes back whatever it changes of people."""

    remembered: ClassVar[dict[int, Any]] = {}

    def get_user(self, user_id: int) -> Any:
        known = self.remembered.get(user_id)
        return super().get_user(user_id) if known is None else _copy(known)

    @classmethod
    def remember(cls, user: Any) -> None:
        """Keep a user as the end of a request left it: with the permissions, sites and trees that were looked up."""
        cls.remembered[user.pk] = _copy(user)


def _copy(user: Any) -> Any:
    """Return a copy of its own, with copies of the rows that hang on it: a form changes what it is given."""
    copied = copy.copy(user)
    copied._state.fields_cache = {name: copy.copy(row) for name, row in copied._state.fields_cache.items()}
    return copied


def _keep_forms(store: dict[str, Any], signal: Any, sender: Any, template: Any, context: Any, **kwargs: Any) -> None:
    """Keep of a template's context what the walker reads; Django's test client copies it whole, for each template."""
    store.setdefault("context", []).append({name: context[name] for name in (*FORMS, FILTERS) if name in context})


def _drawn_once(draw: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Return a menu's drawing that draws it once for each user."""
    drawn: dict[int, Any] = {}

    def draw_once(request: Any) -> Any:
        if request.user.pk not in drawn:
            drawn[request.user.pk] = draw(request)
        return drawn[request.user.pk]

    return draw_once


@contextmanager
def thrifty() -> Iterator[None]:
    """Spend as little as possible on what all requests have in common."""
    quick = override_settings(
        AUTHENTICATION_BACKENDS=[f"{__name__}.{RememberingBackend.__name__}"],
        MIDDLEWARE=[one for one in settings.MIDDLEWARE if one != PUBLIC_ONLY],
        SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies",
    )
    with ExitStack() as stack:
        stack.enter_context(quick)
        stack.enter_context(patch("django.test.client.store_rendered_templates", _keep_forms))
        stack.enter_context(patch.object(admin_menu, "render_component", _drawn_once(admin_menu.render_component)))
        stack.callback(RememberingBackend.remembered.clear)
        stack.callback(gc.unfreeze)
        gc.collect()
        gc.freeze()  # what stands before the walk won't go during it
        yield
