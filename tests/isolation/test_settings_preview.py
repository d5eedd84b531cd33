"""The preview of a setting makes the row that it shows: for an own site only."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from tests.conftest import Portal
from wagtail_partyportal.home.sidebar import SiteSidebar


def preview(portal: Portal) -> str:
    return reverse("wagtailsettings:preview_on_edit", args=["partyportal", "sitesidebar", portal.site.pk])


@pytest.fixture(autouse=True)
def _no_sidebars(db: None) -> None:
    SiteSidebar.objects.all().delete()


def test_preview_makes_no_row_of_another_site(editor: Client, danang: Portal) -> None:
    assert editor.get(preview(danang)).status_code == 404
    assert editor.post(preview(danang)).status_code == 404
    assert not SiteSidebar.objects.filter(site=danang.site).exists()


def test_preview_of_an_own_setting_is_wagtails(editor: Client, quangnam: Portal) -> None:
    editor.get(preview(quangnam))
    assert SiteSidebar.objects.filter(site=quangnam.site).exists()
