"""Translate a portal through the package's public verbs, as its editors would do with wagtail-localize."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from wagtail.models import Locale, Site

from demo.content.types import ArticleContent, ArticleTranslation, Block, PortalContent, PortalTranslation
from wagtail_partyportal.articles.categories import CategoryIndexPage
from wagtail_partyportal.branding.models import BrandingTranslation, SiteBranding
from wagtail_partyportal.home.standard_page import StandardPage
from wagtail_partyportal.lifecycle.languages import add_languages
from wagtail_partyportal.localize.actions import publish_translation
from wagtail_partyportal.weblinks.models import WebLinkGroup


def translate(portal: PortalContent, site: Site, published: dict[str, Any], editor: Any) -> None:
    """Give the site the trees of its other languages, and translate what the content translates."""
    add_languages(site, [translation.language for translation in portal.translations])
    originals = {article.title: article for article in portal.articles}
    for translation in portal.translations:
        _name_the_portal(site, translation)
        for category in CategoryIndexPage.objects.descendant_of(site.root_page):
            _translate_words(category, (category.title, category.intro), translation, editor)
        for group in WebLinkGroup.objects.filter(site=site):
            names = (link.title for link in group.links.all())
            _translate_words(group, (group.title, *names), translation, editor)
        for slug, texts in translation.pages.items():
            pages = StandardPage.objects.descendant_of(site.root_page).filter(slug=slug)
            publish_translation(
                pages.get() if slug else site.root_page.specific, translation.language, texts, user=editor
            )
        for article in translation.articles:
            page = published[article.original]
            page.refresh_from_db()
            texts = dict(_texts(originals[article.original], article))
            publish_translation(page, translation.language, texts, user=editor)


def _name_the_portal(site: Site, translation: PortalTranslation) -> None:
    locale = Locale.objects.get_for_language(translation.language)
    branding = SiteBranding.objects.get(site=site)
    BrandingTranslation.objects.create(branding=branding, locale=locale, **translation.branding)
    branding.save()  # what was kept of it is made anew


def _translate_words(row: Any, own: Iterable[str], translation: PortalTranslation, editor: Any) -> None:
    """Translate a row whose title the content translates; ``own`` are its title and its other texts."""
    texts = {text: translation.words[text] for text in own if text in translation.words}
    if row.title in texts:
        publish_translation(row, translation.language, texts, user=editor)


def _texts(original: ArticleContent, article: ArticleTranslation) -> Iterator[tuple[str, str]]:
    """Yield each text of an article with its translation."""
    yield original.title, article.title
    yield original.lead, article.lead
    yield original.alt, article.alt
    yield original.caption, article.caption
    words = [text for block in original.body for text in _words(block)]
    yield from ((text, translated) for text, translated in zip(words, article.body, strict=True) if translated)


def _words(block: Block) -> Iterator[str]:
    kind, value = block
    match kind, value:
        case (("heading" | "paragraph"), str(text)):
            yield text
        case "callout", (_kind, title, text):
            yield from (title, text)
        case "gallery", (title, pictures):
            yield title
            for _scene, alt, caption, _credit in pictures:
                yield from (alt, caption)
