"""Portals as a province has them: menu, branding, links to other bodies. Made by the package's own verbs."""

from __future__ import annotations

import io
from dataclasses import dataclass, field

from django.core.files.images import ImageFile
from PIL import Image as PillowImage
from wagtail.images import get_image_model
from wagtail.models import Site

from benchmarks.articles import Article, add_articles
from benchmarks.columns import compose_front_page
from benchmarks.texts import paragraph
from wagtail_partyportal.articles.categories import CategoryIndexPage
from wagtail_partyportal.articles.placing import place_below
from wagtail_partyportal.branding.models import SiteBranding
from wagtail_partyportal.lifecycle.plans import CategoryPlan, SitePlan, WebLinkGroupPlan, WebLinkPlan
from wagtail_partyportal.lifecycle.provisioning import provision
from wagtail_partyportal.weblinks.models import WebLink

_PICTURES = 8
_SMALL_CATEGORIES = 7
_AT_ONCE = 5000  # articles: bounds memory
_ARTICLES_ELSEWHERE = 6  # in each small category
_ARTICLES_OF_OTHERS = 60  # in the big category of every site but the first


@dataclass
class Portal:
    """A site with one big category, which holds ``articles``, and small ones, which hold ``others``."""

    site: Site
    name: str
    big: CategoryIndexPage
    others: list[Article]
    articles: list[Article] = field(default_factory=list)

    @property
    def host(self) -> str:
        return self.site.hostname


class World:
    """All portals of the database, alike but for their names; the first one has the category that grows.

    One more, ``composed``, is not counted among them: its editors have put every block on its front page.
    """

    def __init__(self) -> None:
        self.pictures = make_pictures()
        self.portals: list[Portal] = []
        self.composed = make_portal(0, self.pictures)
        fill(self.composed, _ARTICLES_OF_OTHERS, self.pictures)
        compose_front_page(self.composed.site, self.pictures)

    def grow(self, *, sites: int, articles: int) -> None:
        """Add what is missing to have so many sites, and so many articles in the first one's big category."""
        for number in range(len(self.portals) + 1, sites + 1):
            portal = make_portal(number, self.pictures)
            fill(portal, _ARTICLES_OF_OTHERS, self.pictures)
            self.portals.append(portal)
        fill(self.portals[0], articles, self.pictures)


def make_pictures() -> list[int]:
    """Store a few pictures; return their ids."""
    ids = []
    for number in range(_PICTURES):
        stream = io.BytesIO()
        PillowImage.new("RGB", (1500, 1000), (25 * number, 60, 120)).save(stream, "JPEG")
        image = get_image_model()(title=f"Ảnh {number}")
        image.file = ImageFile(stream, name=f"anh-{number}.jpg")
        image.save()
        ids.append(image.pk)
    return ids


def fill(portal: Portal, count: int, pictures: list[int]) -> None:
    """Add what is missing to have so many articles in the portal's big category."""
    if len(portal.articles) >= count:
        return
    while missing := count - len(portal.articles):
        portal.articles += add_articles(portal.big, min(missing, _AT_ONCE), pictures)
    place_below(portal.site.root_page.path)


def make_portal(number: int, pictures: list[int]) -> Portal:
    """Provision a portal with an empty big category and a few articles in the small ones."""
    key, name = f"tinh-{number:03}", f"Cổng thông tin Đảng bộ tỉnh số {number:03}"
    provision(_plan(key, name))
    site = Site.objects.get(hostname=f"{key}.localhost")
    SiteBranding.objects.filter(site=site).update(logo=pictures[0], banner=pictures[1])
    WebLink.objects.filter(group__site=site, group__display="logos").update(logo=pictures[2])
    categories = CategoryIndexPage.objects.descendant_of(site.root_page)
    others = [
        article
        for category in categories.filter(slug__startswith="chuyen-muc")
        for article in add_articles(category, _ARTICLES_ELSEWHERE, pictures)
    ]
    return Portal(site, name, categories.get(slug="tin-tuc"), others)


def _plan(key: str, name: str) -> SitePlan:
    children = tuple(CategoryPlan(f"Mục con {n}", intro=paragraph(n, 20)) for n in range(1, 4))
    others = (
        CategoryPlan(f"Chuyên mục {n}", children=children if n <= 2 else ()) for n in range(1, _SMALL_CATEGORIES + 1)
    )
    links = tuple(WebLinkPlan(f"Cơ quan số {n}", f"https://co-quan-{n}.example.vn") for n in range(1, 9))
    return SitePlan(
        key=key,
        hostname=f"{key}.localhost",
        name=name,
        branding={
            "owner_body": "Tỉnh ủy",
            "name_en": "Portal of the Provincial Party Committee",
            "welcome_text": f"Chào mừng đã đến với {name}!",
            "address": "Số 1 Quảng trường Trung tâm",
            "phone": "0230 3 123 456",
            "email": "lienhe@example.vn",
            "responsible_person": "Nguyễn Văn A, Trưởng ban Biên tập",
            "licence": "Giấy phép số 1/GP-TTĐT",
            "reuse_notice": "Ghi rõ nguồn khi phát hành lại thông tin từ cổng này.",
            "social_links": [("link", {"label": "Facebook", "url": "https://facebook.example.vn/tinh"})],
        },
        categories=(CategoryPlan("Tin tức", intro=paragraph("intro", 30)), *others),
        web_links=(
            WebLinkGroupPlan("Đơn vị", links, "logos"),
            WebLinkGroupPlan("Liên kết", links),
            WebLinkGroupPlan("Trang khác", links, "jump"),
        ),
    )
