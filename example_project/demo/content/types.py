"""The shapes of the demo's content: plain values, no Django, so that texts can be read and checked on their own."""

from __future__ import annotations

from dataclasses import dataclass

Block = tuple[str, object]
"""A body block: its kind and its value, as ``demo.content.blocks`` turns it into StreamField data.

``("heading", "text")``, ``("paragraph", "text with <b>, <i>, <a>")``, ``("quote", (text, attribution, role))``,
``("image", picture)``, ``("gallery", (title, (picture, …)))``, ``("table", (caption, (row, …)))`` whose first row
is the header, ``("callout", ("note" or "important", title, text))``, ``("video", (title, address, caption))``,
``("audio", (title, what is said))``, ``("document", title)``.
A picture is ``(scene, alternative text, caption, credit)``.
"""


@dataclass(frozen=True)
class ArticleContent:
    title: str
    lead: str
    body: tuple[Block, ...]
    category: str  # the category's slug
    picture: str  # a scene's name, empty for an article without a picture
    caption: str
    alt: str
    credit: str
    byline: str
    published: str  # local date and time, ISO 8601: "2026-11-20T08:15"
    tags: tuple[str, ...] = ()
    source_name: str = ""
    source_url: str = ""
    source_author: str = ""
    source_published: str = ""  # ISO date
    related: tuple[str, ...] = ()  # titles
    voices: tuple[str, ...] = ()  # who reads it aloud; the demo plays a chime in their place


@dataclass(frozen=True)
class CategoryContent:
    slug: str
    title: str
    intro: str
    children: tuple[CategoryContent, ...] = ()


@dataclass(frozen=True)
class WebLinkContent:
    title: str
    url: str


@dataclass(frozen=True)
class WebLinkGroupContent:
    title: str
    display: str  # "list", "logos" or "jump"
    links: tuple[WebLinkContent, ...]
    place: str = "sidebar"  # or "utility", "footer"


@dataclass(frozen=True)
class StandardContent:
    """A standard page and those below it; its body is made of ``Block``s of a page."""

    slug: str
    title: str
    intro: str
    body: tuple[Block, ...]
    children: tuple[StandardContent, ...] = ()


@dataclass(frozen=True)
class CampaignContent:
    """A banner below the menu of every page: two lines of words in a drawn strip, and where a click leads."""

    lines: tuple[str, str]
    link: str = ""


@dataclass(frozen=True)
class FrontContent:
    """How a portal's front page is composed, and what stands around it.

    The values of ``body`` and ``side`` are those of the front page's blocks, with categories as slugs, groups of links
    and articles as titles, pictures as scenes (``!announcement`` and ``!map`` are drawn for the purpose), documents as
    their titles.
    """

    body: tuple[Block, ...]
    side: tuple[Block, ...]
    web_links: tuple[WebLinkGroupContent, ...]
    about: StandardContent
    announcement: tuple[str, str]
    hot_news_count: int = 0
    campaign: CampaignContent | None = None


@dataclass(frozen=True)
class ArticleTranslation:
    """An article in another language. ``body`` has a text for each of the original's body, in their order.

    Those are headings, paragraphs, the title and text of a callout, and of a gallery its title and each picture's
    alternative text and caption. An empty one isn't translated.
    """

    original: str  # its title
    title: str
    lead: str
    alt: str
    caption: str
    body: tuple[str, ...]


@dataclass(frozen=True)
class PortalTranslation:
    """A portal in another language, as far as it is translated. Texts are named by the original ones.

    ``words`` are those of categories and links; ``pages`` has those of pages of text by slug, and under "" those of the
    front page.
    """

    language: str
    branding: dict[str, str]
    words: dict[str, str]
    pages: dict[str, dict[str, str]]
    articles: tuple[ArticleTranslation, ...]


@dataclass(frozen=True)
class PortalContent:
    key: str
    hostname: str
    name: str
    short_name: str
    name_en: str
    owner_body: str
    preset: str
    welcome_text: str
    address: str
    phone: str
    fax: str
    email: str
    responsible_person: str
    licence: str
    reuse_notice: str
    social_links: tuple[tuple[str, str], ...]  # (label, address)
    web_search_engine: str
    categories: tuple[CategoryContent, ...]
    web_links: tuple[WebLinkGroupContent, ...]
    articles: tuple[ArticleContent, ...]
    translations: tuple[PortalTranslation, ...] = ()
