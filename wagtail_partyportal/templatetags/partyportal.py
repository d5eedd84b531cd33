"""The tags and filters of portal templates: thin names over the features' functions."""

from __future__ import annotations

import datetime as dt
import hashlib
from typing import Any

from django import template
from django.template.base import FilterExpression, NodeList, Parser, Token
from django.template.context import RequestContext
from django.utils import timezone, translation
from django.utils.safestring import SafeString, mark_safe

from wagtail_partyportal.articles.cards import ArticleCard
from wagtail_partyportal.articles.outlines import Heading, outline_of
from wagtail_partyportal.articles.qr_codes import qr_code as draw_qr_code
from wagtail_partyportal.branding.campaigns import Campaign, running_campaigns
from wagtail_partyportal.branding.models import SiteBranding
from wagtail_partyportal.branding.queries import branding_for
from wagtail_partyportal.branding.views import theme_url as find_theme_url
from wagtail_partyportal.core import caching, formats, frame, navigation
from wagtail_partyportal.core.languages import default_language, lang_attribute, language_name
from wagtail_partyportal.core.page_translations import Translation, translations_for
from wagtail_partyportal.core.sites import SITES, find_site
from wagtail_partyportal.home.blocks.columns import Column
from wagtail_partyportal.home.hot_news import hot_news_for
from wagtail_partyportal.home.sidebar import find_widgets
from wagtail_partyportal.syndication.heads import PageHead, head_for
from wagtail_partyportal.visits import shown
from wagtail_partyportal.visits.boxes import CounterBox, box_for
from wagtail_partyportal.visits.scripts import ScriptData, script_data_for
from wagtail_partyportal.weblinks import queries as weblinks

register = template.Library()


@register.simple_tag(takes_context=True)
def site_branding(context: RequestContext) -> SiteBranding:
    request = context["request"]
    site = find_site(request)
    if site is not None:  # base.html begins with this tag: all pieces of the frame follow
        caching.keeper_for(request).read_ahead(*frame.frame_subjects(site))
    return branding_for(request)


@register.simple_tag(takes_context=True)
def theme_url(context: RequestContext) -> str:
    return find_theme_url(context["request"])


@register.simple_tag(takes_context=True)
def main_menu(context: RequestContext) -> tuple[navigation.MenuItem, ...]:
    return navigation.menu_for(context["request"], context.get("page") or None)


@register.simple_tag(takes_context=True)
def menu_place(context: RequestContext) -> str:
    return navigation.place_in_menu(context["request"], context.get("page") or None)


@register.simple_tag(takes_context=True)
def breadcrumb(context: RequestContext) -> tuple[navigation.Crumb, ...]:
    page = context.get("page")
    return navigation.breadcrumb_for(context["request"], page) if page else ()


@register.simple_tag(takes_context=True)
def page_head(context: RequestContext) -> PageHead | None:
    return head_for(context.get("page"), context["request"], context.get("listing"))


@register.simple_tag(takes_context=True)
def page_translations(context: RequestContext) -> tuple[Translation, ...]:
    return translations_for(context["request"], context.get("page") or None)


@register.simple_tag
def lang(code: str) -> SafeString:
    return lang_attribute(code)


@register.simple_tag
def page_language(page: Any) -> SafeString:
    return lang_attribute(getattr(page, "text_language", ""))


@register.simple_tag
def default_language_name() -> str:
    return language_name(default_language())


@register.simple_tag(takes_context=True)
def web_link_groups(context: RequestContext, place: str = "sidebar") -> tuple[weblinks.GroupView, ...]:
    site = find_site(context["request"])
    return weblinks.groups_at(site, place) if site is not None else ()


@register.simple_tag(takes_context=True)
def hot_news(context: RequestContext) -> list[ArticleCard]:
    return hot_news_for(context["request"])


@register.simple_tag(takes_context=True)
def side_widgets(context: RequestContext) -> Column | None:
    site = find_site(context["request"])
    return find_widgets(site) if site is not None else None


@register.simple_tag(takes_context=True)
def campaigns(context: RequestContext) -> tuple[Campaign, ...]:
    site = find_site(context["request"])
    return running_campaigns(site, timezone.localdate()) if site is not None else ()


@register.simple_tag(takes_context=True)
def visitor_counter(context: RequestContext) -> CounterBox | None:
    site = find_site(context["request"])
    return box_for(site) if site is not None else None


@register.simple_tag(takes_context=True)
def visit_count(context: RequestContext, page: Any) -> int | None:
    return shown.views_of_page(page, context["request"])


@register.simple_tag(takes_context=True)
def visits_script(context: RequestContext) -> ScriptData | None:
    return script_data_for(context.get("page"), context["request"])


@register.simple_tag
def outline(body: Any) -> tuple[Heading, ...]:
    return outline_of(body) if body else ()


@register.simple_tag
def qr_code(address: str) -> SafeString:
    return draw_qr_code(address)


@register.simple_tag
def local_now() -> dt.datetime:
    return timezone.localtime().replace(microsecond=0)


@register.filter
def portal_date(value: dt.date | dt.datetime | None) -> str:
    return formats.format_date(value) if value else ""


@register.filter
def portal_datetime(value: dt.datetime | None) -> str:
    return formats.format_datetime(value) if value else ""


@register.filter
def portal_clock(value: dt.datetime | None) -> str:
    return formats.format_clock(value) if value else ""


@register.filter
def portal_number(value: int | None) -> str:
    return "" if value is None else formats.format_number(int(value))


@register.filter
def file_size(value: int | None) -> str:
    return "" if value is None else formats.format_file_size(value)


class KeepNode(template.Node):
    """Render the nodes once for each state of what they depend on."""

    def __init__(
        self, nodes: NodeList, name: str, subjects: list[FilterExpression], varying: list[FilterExpression]
    ) -> None:
        self.nodelist = nodes
        self.name = name
        self.subjects = subjects
        self.varying = varying

    def render(self, context: Any) -> SafeString:
        request = context.get("request")
        site = find_site(request) if request is not None else None
        if site is None or getattr(request, "is_preview", False):
            return self.nodelist.render(context)
        values = [str(expression.resolve(context)) for expression in self.varying]
        digest = hashlib.sha256("\0".join(values).encode()).hexdigest()[:24]
        key = f"piece:{self.name}:{site.pk}:{translation.get_language()}:{digest}"
        subjects = tuple(frame.subject_named(expression.resolve(context), site) for expression in self.subjects)
        # str(): a SafeString is a class of Django's, and caches that store plain text should be enough.
        keeper = caching.keeper_for(request)
        html = keeper.remember(key, (*subjects, SITES), lambda: str(self.nodelist.render(context)))
        return mark_safe(html)  # noqa: S308 - rendered by the template engine a moment ago


@register.tag
def keep(parser: Parser, token: Token) -> KeepNode:
    """Keep a rendered piece: ``{% keep "name" subject … by value … %}…{% endkeep %}``.

    The piece is rendered anew when one of the subjects changes (``"navigation"``, ``"branding"``, ``"weblinks"``,
    ``"sidebar"``, ``"listing"`` for the site's articles, ``"today"``, ``"media"``, or a subject that a page's context
    names), and separately for each set of values after ``by``, each site and each language. A preview is never kept.
    """
    _tag, name, *words = token.split_contents()
    if "by" in words:
        position = words.index("by")
        subjects, varying = words[:position], words[position + 1 :]
    else:
        subjects, varying = words, []
    nodes = parser.parse(("endkeep",))
    parser.delete_first_token()
    compiled = [[parser.compile_filter(word) for word in group] for group in (subjects, varying)]
    return KeepNode(nodes, name.strip("\"'"), *compiled)
