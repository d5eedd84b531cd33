"""What the management of people adds to the admin; ``wagtail_hooks`` of the package registers it."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.log_actions import LogFormatter

from wagtail_partyportal.isolation.roles import Role

from . import bulk_actions, policies, second_factor, second_factor_views


def register() -> None:
    """Register everything; Wagtail's own actions of the same names stand before ours and are replaced."""
    policies.register()
    hooks.register("register_log_actions", register_log_actions)
    hooks.register("register_account_menu_item", second_factor_views.account_menu_item)
    for action in bulk_actions.ACTIONS:
        hooks.register("register_bulk_action", action, order=1)


def register_log_actions(actions: Any) -> None:
    """Tell the history how to say what happened to somebody's roles and log-in."""
    actions.register_action("partyportal.give_role")(RoleGiven)
    actions.register_action("partyportal.take_role")(RoleTaken)
    actions.register_action(second_factor.ON, _("Switch on"), _("Second factor switched on"))
    actions.register_action(second_factor.OFF, _("Switch off"), _("Second factor switched off"))
    actions.register_action(second_factor.CODES, _("New recovery codes"), _("Recovery codes made anew"))


class RoleGiven(LogFormatter):
    """Says which role was given, on which site."""

    label = _("Give a role")

    def format_message(self, log_entry: Any) -> str:
        return gettext("Role “%(role)s” on %(site)s given") % _named(log_entry)


class RoleTaken(LogFormatter):
    """Says which role was taken away, on which site."""

    label = _("Take a role away")

    def format_message(self, log_entry: Any) -> str:
        return gettext("Role “%(role)s” on %(site)s taken away") % _named(log_entry)


def _named(log_entry: Any) -> dict[str, str]:
    return {"role": str(Role(log_entry.data["role"]).label), "site": log_entry.data["site"]}
