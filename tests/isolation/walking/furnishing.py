"""One of everything that an admin can show, on one site, each with the site's word in all that can be read of it."""

from __future__ import annotations

import datetime as dt
import io
import json
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType
from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from django.utils import timezone
from PIL import Image as PillowImage
from wagtail.admin.models import EditingSession
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.log_actions import log
from wagtail.models import (
    Collection,
    CollectionViewRestriction,
    Comment,
    PageSubscription,
    PageViewRestriction,
    UploadedFile,
)

from tests.conftest import Portal
from tests.testapp.models import Notice
from wagtail_partyportal.branding.campaigns import Campaign
from wagtail_partyportal.isolation.collections import collection_of
from wagtail_partyportal.isolation.people.invitations import invite
from wagtail_partyportal.isolation.roles import Role
from wagtail_partyportal.search.models import PromotedResult
from wagtail_partyportal.weblinks.models import WebLinkGroup

SECRETS = {"quangnam": "hoasen", "danang": "hoamai"}
"""A word by which each site's things are found when somebody searches, and which is no marker itself."""


@dataclass
class Furnished:
    """A portal with one of everything, and the words that nobody of another one may read."""

    portal: Portal

    @property
    def markers(self) -> tuple[str, ...]:
        """What stands in everything of this site, in lower case: in host, group names, titles, files; and its name."""
        name = {"quangnam": "Quảng Nam", "danang": "Đà Nẵng"}[self.portal.key]
        return (self.portal.key, name.lower(), json.dumps(name).strip('"').lower())

    @property
    def secret(self) -> str:
        return SECRETS[self.portal.key]


def furnish(portal: Portal) -> Furnished:
    """Add everything that is missing on a provisioned portal."""
    editor, collection = portal.editor, collection_of(portal.site)
    for person in (portal.contributor, portal.editor, portal.administrator):
        person.first_name, person.last_name = SECRETS[portal.key], _words(portal, "Người")
        person.save()
    _restricted_collection(portal, collection)
    image, document = _image(portal, collection), _document(portal, collection)
    live = _articles(portal, image)
    _article_in_workflow(portal)
    _notices(portal)
    PromotedResult.objects.create(site=portal.site, words=_words(portal, "từ"), page=live.page_ptr)
    campaign = Campaign.objects.create(site=portal.site, title=_words(portal, "Chiến dịch"), image=image)
    log(instance=campaign, action="wagtail.edit", user=editor, title=campaign.title)
    Redirect.objects.create(
        site=portal.site, old_path=f"/{portal.key}-{SECRETS[portal.key]}", redirect_page=live.page_ptr
    )
    invite(f"moi@{portal.key}.test", portal.site, Role.EDITOR, portal.administrator, name=_words(portal, "Mời"))
    for one in (image, document):
        kind = ContentType.objects.get_for_model(one)
        UploadedFile.objects.create(for_content_type=kind, file=one.file.name, uploaded_by_user=editor)
    if apps.is_installed("wagtail_localize"):
        _translations(portal, campaign)
    return Furnished(portal)


def _translations(portal: Portal, campaign: Campaign) -> None:
    """Make a second tree, in which some articles and rows are translated."""
    from .translating import translate

    live, locked, private, scheduled = (
        portal.category("tin-tuc").get_children().specific().get(title__startswith=title)
        for title in ("Bài", "Khóa", "Riêng", "Hẹn giờ")
    )
    group = WebLinkGroup.objects.filter(site=portal.site)[0]
    translate(portal, published=[live, campaign], begun=[scheduled, private, group], stopped=locked)


def _words(portal: Portal, what: str) -> str:
    return f"{what} {portal.key} {SECRETS[portal.key]}"


def _restricted_collection(portal: Portal, parent: Collection) -> None:
    collection = parent.add_child(instance=Collection(name=_words(portal, "Bộ sưu tập")))
    restriction = CollectionViewRestriction.objects.create(
        collection=collection, restriction_type=CollectionViewRestriction.GROUPS
    )
    restriction.groups.set(Group.objects.filter(partyportal_role__site=portal.site))


def _image(portal: Portal, collection: Collection) -> Any:
    stream = io.BytesIO()
    PillowImage.new("RGB", (40, 30), "navy").save(stream, "JPEG")
    image = get_image_model()(title=_words(portal, "Ảnh"), collection=collection, description=portal.key)
    image.uploaded_by_user = portal.editor
    image.file = ImageFile(io.BytesIO(stream.getvalue()), name=f"{portal.key}.jpg")
    image.save()
    image.tags.add(f"{SECRETS[portal.key]} {portal.key} ảnh")
    return image


def _document(portal: Portal, collection: Collection) -> Any:
    document = get_document_model()(title=_words(portal, "Công văn"), collection=collection)
    document.file.save(f"{portal.key}.txt", ContentFile(portal.key.encode()))
    document.tags.add(f"{SECRETS[portal.key]} {portal.key} tài liệu")
    return document


def _articles(portal: Portal, image: Any) -> Any:
    """Make articles of every condition: live with a draft beside it, locked, private, scheduled, never published."""
    editor, key, category = portal.editor, portal.key, portal.category("tin-tuc")
    kinds = {
        name: portal.publish(_words(portal, name), "tin-tuc", user=editor, tags=(f"{SECRETS[key]} {key} thẻ",))
        for name in ("Bài", "Khóa", "Riêng", "Hẹn giờ")
    }
    live, locked, private, scheduled = kinds.values()
    live.image, live.lead = image, _words(portal, "Dẫn")
    live.save_revision(user=editor).publish(user=editor)
    live.title = _words(portal, "Sửa")
    live.save_revision(user=editor)
    locked.locked, locked.locked_by, locked.locked_at = True, editor, timezone.now()
    locked.save()
    groups = Group.objects.filter(partyportal_role__site=portal.site)
    PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.GROUPS).groups.set(groups)
    scheduled.go_live_at = timezone.now() + dt.timedelta(days=30)
    scheduled.save_revision(user=editor).publish(user=editor)
    draft = type(live)(title=_words(portal, "Nháp"), live=False, owner=editor)
    category.add_child(instance=draft)
    draft.save_revision(user=editor)
    Comment.objects.create(page=live, user=editor, text=_words(portal, "Ý kiến"), contentpath="title")
    PageSubscription.objects.create(page=live, user=editor, comment_notifications=True)
    EditingSession.objects.create(user=editor, content_object=live, last_seen_at=timezone.now())
    return live


def _article_in_workflow(portal: Portal) -> None:
    """Submit an article to the workflow that provisioning has made; the other ones are in none at the moment."""
    article = portal.publish(_words(portal, "Chờ duyệt"), "kiem-tra", user=portal.editor)
    article.title = _words(portal, "Chờ duyệt lần hai")
    article.save_revision(user=portal.contributor)
    article.get_workflow().start(article, portal.contributor)


def _notices(portal: Portal) -> None:
    """Make the project's own snippet with a draft, and one in a workflow: whatever Wagtail offers for a snippet."""
    quiet, submitted = (Notice.objects.create(site=portal.site, title=_words(portal, what)) for what in ("Tin", "Gửi"))
    for notice in (quiet, submitted):
        notice.title += " sửa"
        notice.save_revision(user=portal.contributor, log_action=True)
    portal.home.get_workflow().start(submitted, portal.contributor)
