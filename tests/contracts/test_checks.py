"""Each system check speaks for its own mistake, and for nothing else; the documentation explains every one."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.conf import settings
from django.contrib.auth.models import Permission
from django.core import checks
from django.db import DatabaseError
from django.test import override_settings
from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as admin_urls
from wagtail.models import Site
from wagtail.search.models import IndexEntry

from tests.conftest import World
from wagtail_partyportal import checks as portal_checks

ROOT = Path(__file__).resolve().parents[2]
REFERENCE = (ROOT / "docs/reference/checks.md").read_text()
SOURCES = Path(portal_checks.__file__).parent.rglob("*.py")
IDS = {found for file in SOURCES for found in re.findall(r'id="(partyportal\.[EW]\d{3})"', file.read_text())}
TESTS = list((ROOT / "tests").rglob("test_*.py"))
OF_COUNTS = {f"partyportal.W0{number}" for number in range(12, 16)}
"""What ``tests/visits/test_visits_checks.py`` is about: the tests' own file of counts deserves it."""
Messages = list[checks.CheckMessage]

ADMIN = path("admin/", include("wagtail_partyportal.admin_urls"))
OURS = include("wagtail_partyportal.urls")


class WagtailsAdmin:
    urlpatterns = [path("admin/", include(admin_urls)), path("", OURS)]


class WithoutAdmin:
    urlpatterns = [path("", OURS)]


class WithoutPortal:
    urlpatterns = [ADMIN, path("", include(wagtail_urls))]


class WagtailFirst:
    urlpatterns = [ADMIN, path("", include(wagtail_urls)), path("", OURS)]


class BelowAPrefix:
    urlpatterns = [ADMIN, path("cong/", OURS)]


def said() -> Messages:
    """Return what all checks of the package say of the project as it is now, without the database."""
    return [message for message in checks.run_checks() if message.id.startswith("partyportal.")]


def said_of_hosts() -> Messages:
    messages = checks.run_checks(tags=["database"], databases=["default"])
    return [message for message in messages if message.id.startswith("partyportal.") and message.id not in OF_COUNTS]


def ids(messages: Messages) -> list[str]:
    return [message.id for message in messages]


def templates(*processors: str, backend: str = "django.template.backends.django.DjangoTemplates") -> list[Any]:
    kept = [p for p in settings.TEMPLATES[0]["OPTIONS"]["context_processors"] if not p.endswith(".request")]
    options = {"context_processors": [*kept, *processors]}
    return [{"BACKEND": backend, "APP_DIRS": True, "OPTIONS": options}]


def test_good_project_hears_nothing() -> None:
    assert said() == []


@pytest.mark.parametrize("name", portal_checks._REQUIRED_APPS)
def test_missing_app_is_e001(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    label = next(config.label for config in apps.get_app_configs() if config.name == name)
    monkeypatch.delitem(apps.app_configs, label)
    messages = checks.run_checks(tags=["partyportal"])
    assert ids(messages) == ["partyportal.E001"]
    assert f'"{name}"' in messages[0].hint


@override_settings(ROOT_URLCONF=WithoutPortal)
def test_missing_addresses_are_e002() -> None:
    assert ids(said()) == ["partyportal.E002"]


@override_settings(ROOT_URLCONF=WagtailFirst)
def test_wagtails_addresses_before_ours_are_w003() -> None:
    assert ids(said()) == ["partyportal.W003"]


@override_settings(ROOT_URLCONF=BelowAPrefix)
def test_addresses_below_a_prefix_are_no_mistake() -> None:
    assert said() == []


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("PARTYPORTAL_CACHE_SECOND", "PARTYPORTAL_CACHE_SECONDS?"),
        ("PARTYPORTAL_ARTICLE_PER_PAGE", "PARTYPORTAL_ARTICLES_PER_PAGE?"),
        ("PARTYPORTAL_XYZ", "PARTYPORTAL_CACHE_ALIAS, "),
    ],
)
def test_unknown_setting_is_w004_with_the_one_that_was_meant(name: str, hint: str) -> None:
    with override_settings(**{name: 1}):
        messages = said()
    assert ids(messages) == ["partyportal.W004"]
    assert name in messages[0].msg and hint in messages[0].hint


@pytest.mark.parametrize("name", portal_checks._NUMBERS)
@pytest.mark.parametrize("value", [-1, "300", None, True, 1.5])
def test_number_that_is_none_is_e005(name: str, value: Any) -> None:
    with override_settings(**{name: value}):
        messages = said()
    assert ids(messages) == ["partyportal.E005"]
    assert repr(value) in messages[0].msg and f"{name} = " in messages[0].hint


@pytest.mark.parametrize(
    ("name", "is_good"),
    [
        ("PARTYPORTAL_CACHE_SECONDS", True),
        ("PARTYPORTAL_PUBLIC_SECONDS", True),
        ("PARTYPORTAL_ARTICLES_PER_PAGE", False),
    ],
)
def test_zero_seconds_are_allowed_and_zero_articles_are_not(name: str, is_good: bool) -> None:
    with override_settings(**{name: 0}):
        assert ids(said()) == ([] if is_good else ["partyportal.E005"])


@override_settings(PARTYPORTAL_CACHE_ALIAS="pieces")
def test_unknown_cache_is_e006_with_those_that_exist() -> None:
    messages = said()
    assert ids(messages) == ["partyportal.E006"]
    assert "default" in messages[0].hint


@override_settings(PARTYPORTAL_CACHE_ALIAS="pieces", CACHES={**settings.CACHES, "pieces": settings.CACHES["default"]})
def test_known_cache_is_no_mistake() -> None:
    assert said() == []


def in_memory(**options: int) -> dict[str, Any]:
    return {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "OPTIONS": options}}


@pytest.mark.parametrize(("options", "room"), [({}, "300"), ({"MAX_ENTRIES": 9_999}, "9,999")])
def test_small_cache_in_memory_is_w018(options: dict[str, int], room: str) -> None:
    with override_settings(CACHES=in_memory(**options)):
        messages = said()
    assert ids(messages) == ["partyportal.W018"]
    assert room in messages[0].msg and "MAX_ENTRIES" in messages[0].hint


@override_settings(DEBUG=True, CACHES=in_memory())
def test_small_cache_is_enough_while_debugging() -> None:
    assert said() == []


@pytest.mark.parametrize(
    "cache",
    [
        in_memory(MAX_ENTRIES=10_000),
        {"default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": "redis://127.0.0.1:1/0"}},
        {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}},
    ],
    ids=["large", "shared", "none"],
)
def test_cache_with_room_or_without_memory_is_no_mistake(cache: dict[str, Any]) -> None:
    with override_settings(CACHES=cache):
        assert said() == []


@pytest.mark.parametrize("value", ["DENY", "deny"])
def test_forbidden_frames_are_w019(value: str) -> None:
    with override_settings(X_FRAME_OPTIONS=value):
        messages = said()
    assert ids(messages) == ["partyportal.W019"]
    assert '"SAMEORIGIN"' in messages[0].hint


@pytest.mark.parametrize(
    "harmless",
    [
        {"X_FRAME_OPTIONS": "SAMEORIGIN"},
        {"WAGTAILDOCS_SERVE_METHOD": "direct"},
        {"MIDDLEWARE": [name for name in settings.MIDDLEWARE if "XFrame" not in name]},
    ],
    ids=lambda harmless: next(iter(harmless)),
)
def test_frames_that_nobody_forbids_are_no_mistake(harmless: dict[str, Any]) -> None:
    with override_settings(**{"X_FRAME_OPTIONS": "DENY", **harmless}):
        assert said() == []


@pytest.mark.parametrize(
    "wrong", [templates(), templates(backend="django.template.backends.jinja2.Jinja2"), []], ids=["no", "jinja", "none"]
)
def test_templates_without_the_request_are_e007(wrong: list[Any]) -> None:
    with override_settings(TEMPLATES=wrong):
        assert ids(checks.run_checks(tags=["partyportal"])) == ["partyportal.E007"]


def test_templates_with_the_request_are_no_mistake() -> None:
    with override_settings(TEMPLATES=templates("django.template.context_processors.request")):
        assert checks.run_checks(tags=["partyportal"]) == []


@pytest.mark.parametrize(
    ("allowed", "refused"),
    [
        (["*"], []),
        ([".test", "localhost"], []),
        (["quangnam.test", "localhost"], ["danang.test"]),
        (["localhost"], ["danang.test", "quangnam.test"]),
    ],
)
def test_host_of_a_site_that_is_refused_is_w008(world: World, allowed: list[str], refused: list[str]) -> None:
    with override_settings(ALLOWED_HOSTS=allowed):
        messages = said_of_hosts()
    assert set(ids(messages)) == ({"partyportal.W008"} if refused else set())
    assert sorted(re.search(r'"(.*)"', message.hint)[1] for message in messages) == refused


@pytest.mark.parametrize(("debug", "refused"), [(True, 0), (False, 1)])
def test_localhost_is_allowed_while_debugging(world: World, debug: bool, refused: int) -> None:
    Site.objects.exclude(hostname="localhost").delete()
    with override_settings(ALLOWED_HOSTS=[], DEBUG=debug):
        assert len(said_of_hosts()) == refused


def test_wagtails_own_admin_addresses_are_e028() -> None:
    with override_settings(ROOT_URLCONF=WagtailsAdmin):
        assert ids(said()) == ["partyportal.E028"]
    with override_settings(ROOT_URLCONF=WithoutAdmin):
        assert said() == []


def test_group_that_may_change_the_rows_of_every_site_is_w029(world: World) -> None:
    group = world.quangnam.editor.groups.get()
    group.permissions.add(*Permission.objects.filter(content_type__model="campaign"))
    [message] = said_of_hosts()
    assert message.id == "partyportal.W029"
    assert group.name in message.msg and "partyportal.Campaign" in message.msg


@override_settings(ALLOWED_HOSTS=["localhost"])
def test_hosts_are_looked_at_only_with_the_database(world: World) -> None:
    assert said() == []
    assert said_of_hosts() != []


@pytest.mark.django_db
def test_database_that_is_not_migrated_is_no_mistake_of_hosts(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_args: Any, **_options: Any) -> None:
        raise DatabaseError("no such table: wagtailcore_site")

    monkeypatch.setattr(Site.objects, "values_list", fail)
    assert said_of_hosts() == []


def test_index_of_another_search_is_w017(world: World) -> None:
    assert said_of_hosts() == []
    IndexEntry.objects.all().delete()
    messages = said_of_hosts()
    assert ids(messages) == ["partyportal.W017"]
    assert "update_index" in messages[0].hint


@pytest.mark.parametrize(("seconds", "found"), [(1_209_600, ["partyportal.W030"]), (43_200, [])])
def test_long_sessions_are_w030_when_deploying(seconds: int, found: list[str]) -> None:
    with override_settings(SESSION_COOKIE_AGE=seconds):
        messages = checks.run_checks(include_deployment_checks=True)
        assert [message.id for message in messages if message.id == "partyportal.W030"] == found
        assert said() == []


def sections() -> dict[str, str]:
    """Return the reference's sections by check id."""
    parts = re.split(r"^## (partyportal\.\w+)\n", REFERENCE, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_every_check_has_its_section_and_no_other_has() -> None:
    assert set(sections()) == IDS
    assert "partyportal.E001" in IDS


@pytest.mark.parametrize("check_id", sorted(IDS))
def test_section_tells_cause_and_remedy(check_id: str) -> None:
    assert re.search(r"^\*\*Cause\.\*\* \S.*^\*\*Remedy\.\*\* \S", sections()[check_id], re.MULTILINE | re.DOTALL)


def test_every_check_is_tested() -> None:
    tested = " ".join(name for file in TESTS for name in re.findall(r"^def (test_\w+)", file.read_text(), re.MULTILINE))
    assert [check_id for check_id in sorted(IDS) if f"_{check_id[-4:].lower()}" not in tested] == []


def test_every_check_is_registered() -> None:
    registered: set[Callable[..., Any]] = set(checks.registry.registry.get_checks(include_deployment_checks=True))
    ours = {value for name, value in vars(portal_checks).items() if name.startswith("check_")}
    assert ours and ours <= registered
