"""``manage.py portal`` with several languages: the trees, everybody's permissions in them, and what is refused."""

from __future__ import annotations

import io
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from wagtail.coreutils import get_content_languages
from wagtail.models import GroupPagePermission, Locale, Page, Site, WorkflowPage

from tests.conftest import Portal, World
from wagtail_partyportal.isolation.roles import Role, role_group
from wagtail_partyportal.lifecycle import provisioning
from wagtail_partyportal.lifecycle.languages import add_languages
from wagtail_partyportal.lifecycle.plans import CategoryPlan, SitePlan
from wagtail_partyportal.lifecycle.problems import PlanError
from wagtail_partyportal.lifecycle.provisioning import provision

HUE = ["hue", "--hostname", "hue.test", "--name", "Đảng bộ thành phố Huế"]

pytestmark = pytest.mark.django_db


def portal(*arguments: Any) -> str:
    out = io.StringIO()
    call_command("portal", *arguments, stdout=out)
    return out.getvalue()


def counts() -> tuple[int, ...]:
    return tuple(model.objects.count() for model in (Page, Locale, GroupPagePermission, WorkflowPage, Site))


def refused(*arguments: Any) -> str:
    """Return what the command complains of, having checked that it wrote nothing."""
    before = counts()
    with pytest.raises(CommandError) as error:
        portal(*arguments)
    assert counts() == before
    return str(error.value)


def trees(site: Site) -> tuple[Page, Page]:
    vietnamese = site.root_page
    return vietnamese, vietnamese.get_translation(Locale.objects.get(language_code="en"))


def paths_below(home: Page) -> list[str]:
    return [page.url_path.removeprefix(home.url_path) for page in home.get_descendants()]


# --- portal create ---------------------------------------------------------------------------------------


def test_portal_is_made_with_a_tree_for_each_language(client: Any) -> None:
    portal("create", *HUE, "--languages", "vi,en")
    vietnamese, english = trees(Site.objects.get(hostname="hue.test"))

    assert paths_below(vietnamese) == paths_below(english) != []
    assert (english.live, english.alias_of_id) == (True, vietnamese.pk)
    assert client.get("/en/xay-dung-dang/", HTTP_HOST="hue.test").status_code == 200


def test_each_role_has_the_same_permissions_in_every_tree() -> None:
    portal("create", *HUE, "--languages", "vi,en")
    site = Site.objects.get(hostname="hue.test")
    for role in Role:
        in_tree = [
            set(GroupPagePermission.objects.filter(group=role_group(site, role), page=home).values_list("permission"))
            for home in trees(site)
        ]
        assert in_tree[0] == in_tree[1] != set()
    assert len({link.workflow_id for link in WorkflowPage.objects.filter(page__in=trees(site))}) == 1


def test_portal_without_languages_has_the_default_one() -> None:
    portal("create", *HUE)

    assert Site.objects.get(hostname="hue.test").root_page.get_translations().count() == 0


def test_second_run_makes_nothing() -> None:
    portal("create", *HUE, "--languages", "vi,en")
    before = counts()

    assert "mọi thứ đã có sẵn" in portal("create", *HUE, "--languages", "vi,en")
    assert counts() == before


def test_language_comes_with_all_other_problems() -> None:
    said = refused("create", "Huế", "--hostname", "hue.test", "--name", "Huế", "--languages", "en,xx")

    assert "  key: " in said
    assert said.count("  languages: ") == 2  # the default one is missing, and nobody knows xx
    assert "“xx”" in said and "vi, en" in said


def test_failure_in_a_language_leaves_nothing_half_made(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*args: Any) -> None:
        make_language(*args)
        raise RuntimeError("en")

    make_language = provisioning.make_language
    monkeypatch.setattr(provisioning, "make_language", fail)
    before = counts()
    plan = SitePlan("hue", "hue.test", "Huế", languages=("vi", "en"), categories=(CategoryPlan("Tin tức"),))
    with pytest.raises(RuntimeError):
        provision(plan)
    assert counts() == before


# --- portal languages ------------------------------------------------------------------------------------


def test_language_is_added_later(quangnam: Portal) -> None:
    quangnam.publish("Tin")
    said = portal("languages", "quangnam.test", "--add", "en")
    vietnamese, english = trees(quangnam.site)

    assert "trang chủ bằng English" in said
    assert paths_below(english) == ["tin-tuc/", "to-chuc-kiem-tra/", "to-chuc-kiem-tra/kiem-tra/"]  # no article
    assert quangnam.editor_client().get(f"/admin/pages/{english.pk}/").status_code == 200
    assert "Không có gì thay đổi" in portal("languages", "quangnam.test", "--add", "en")


def test_dry_run_writes_nothing_and_says_the_same(quangnam: Portal) -> None:
    before = counts()
    tried = portal("languages", "quangnam.test", "--add", "en", "--dry-run")

    assert counts() == before
    done = portal("languages", "quangnam.test", "--add", "en")
    assert [line for line in done.splitlines() if "English" in line] == [
        line for line in tried.splitlines() if "English" in line
    ]


def test_other_sites_get_nothing(world: World) -> None:
    portal("languages", "quangnam.test", "--add", "en")

    assert world.danang.home.get_translations().count() == 0


def test_unknown_languages_are_refused_together(quangnam: Portal) -> None:
    said = refused("languages", "quangnam.test", "--add", "en,fr,xx")

    assert "“fr”" in said and "“xx”" in said


def test_unknown_site_is_refused(quangnam: Portal) -> None:
    assert "quangnam.test" in refused("languages", "nowhere.test", "--add", "en")


def test_languages_of_a_portal_are_told(quangnam: Portal, english: Locale) -> None:
    lines = portal("languages", "quangnam.test").splitlines()

    assert [line.split()[0] for line in lines] == ["vi", "en"]
    assert "4 trang, trong đó 0 trang" in lines[1]


def test_list_names_the_languages_of_each_portal(world: World, english: Locale) -> None:
    lines = portal("list").splitlines()

    assert "vi, en" in lines[2] and "vi, en" not in lines[1]


# --- Trees stay alike ------------------------------------------------------------------------------------


def test_new_category_stands_in_the_other_language_at_once(quangnam: Portal, english: Locale) -> None:
    category = type(quangnam.category("tin-tuc"))(title="Chuyển đổi số", show_in_menus=True)
    quangnam.home.add_child(instance=category)
    category.save_revision().publish()

    assert category.get_translation(english).live
    assert "Chuyển đổi số" in quangnam.reader().get("/en/").content.decode()


def test_article_is_not_repeated(quangnam: Portal, english: Locale) -> None:
    assert quangnam.publish("Tin").get_translations().count() == 0


def test_renamed_category_is_renamed_where_it_is_repeated(quangnam: Portal, english: Locale) -> None:
    category = quangnam.category("tin-tuc")
    category.title = "Thời sự"
    category.save_revision().publish()

    assert category.get_translation(english).title == "Thời sự"


def test_translated_category_keeps_its_own_words(quangnam: Portal, translate: Any) -> None:
    category = quangnam.category("tin-tuc")
    translated = translate(category, {"Tin tức": "News"})
    category.title = "Thời sự"
    category.save_revision().publish()
    translated.refresh_from_db()

    assert (translated.title, translated.alias_of_id) == ("News", None)


# --- portal check ----------------------------------------------------------------------------------------


def check(*arguments: str) -> tuple[int, str]:
    out = io.StringIO()
    try:
        call_command("portal", "check", *arguments, stdout=out)
    except SystemExit as exit:
        return int(exit.code or 0), out.getvalue()
    return 0, out.getvalue()


def test_check_finds_and_mends_what_a_tree_lacks(quangnam: Portal, english: Locale, settings: Any) -> None:
    settings.ALLOWED_HOSTS = ["quangnam.test"]
    _vietnamese, home = trees(quangnam.site)
    GroupPagePermission.objects.filter(page=home).delete()
    home.get_children().last().delete()

    code, said = check("quangnam.test")
    assert code == 1 and "English: 2" in said
    assert check("quangnam.test", "--fix")[0] == 0
    assert check("quangnam.test")[0] == 0
    assert GroupPagePermission.objects.filter(page=home).exists()


def test_check_names_a_language_that_the_settings_have_lost(quangnam: Portal, english: Locale, settings: Any) -> None:
    settings.WAGTAIL_CONTENT_LANGUAGES = [("vi", "Tiếng Việt")]
    get_content_languages.cache_clear()
    try:
        before = Page.objects.count()
        code, said = check("quangnam.test")
        assert code == 1 and "“en”" in said and "WAGTAIL_CONTENT_LANGUAGES" in said
        assert "en " in portal("languages", "quangnam.test").splitlines()[-1]
        assert Page.objects.count() == before
    finally:
        get_content_languages.cache_clear()


def test_locale_in_use_cannot_be_deleted(quangnam: Portal, english: Locale, admin_client: Any) -> None:
    response = admin_client.post(f"/admin/locales/delete/{english.pk}/")

    assert response.status_code == 200
    assert Locale.objects.filter(pk=english.pk).exists()


# --- One language ----------------------------------------------------------------------------------------


def test_installation_with_one_language_says_how_it_gets_others(quangnam: Portal, settings: Any) -> None:
    settings.WAGTAIL_I18N_ENABLED = False
    with pytest.raises(PlanError) as error:
        add_languages(quangnam.site, ["en"])

    assert [problem.where for problem in error.value.problems] == ["languages"]
    assert "WAGTAIL_I18N_ENABLED" in str(error.value)
