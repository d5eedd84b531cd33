"""What a page is, in the words of schema.org, as JSON-LD.

A ``<script>`` of this type is data: a strict Content-Security-Policy lets it stand in the page.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from django.utils.safestring import SafeString, mark_safe

from wagtail_partyportal.branding.models import SiteBranding
from wagtail_partyportal.core.navigation import Crumb

from .addresses import SiteAddresses
from .pictures import rendition_of

if TYPE_CHECKING:
    from .heads import ArticleHead

Node = dict[str, Any]
_LOGO = "max-192x192"
"""The rendition that the masthead shows."""
# "</script>" and "<!--" must not end or change the block, whatever an editor writes into a title.
_ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026", 0x2028: "\\u2028", 0x2029: "\\u2029"}


def as_script(nodes: Sequence[Node]) -> SafeString:
    """Return the block for the page's head."""
    graph = {"@context": "https://schema.org", "@graph": nodes}
    text = json.dumps(graph, ensure_ascii=False, separators=(",", ":")).translate(_ESCAPES)
    return mark_safe(f'<script type="application/ld+json">{text}</script>')  # noqa: S308 - escaped above


def organization(branding: SiteBranding, addresses: SiteAddresses) -> Node:
    """Return the body behind the portal, as far as its branding tells."""
    logo = rendition_of(branding.logo, _LOGO)
    facts = {
        "@type": "Organization",
        "@id": f"{addresses.home}#organization",
        "name": branding.display_name,
        "alternateName": branding.name_en,
        "url": addresses.home,
        "logo": _image(addresses, logo) if logo is not None else None,
        "address": branding.address,
        "telephone": branding.phone,
        "faxNumber": branding.fax,
        "email": branding.email,
        "parentOrganization": {"@type": "Organization", "name": branding.owner_body} if branding.owner_body else None,
        "sameAs": [link.value["url"] for link in branding.social_links],
    }
    return _known(facts)


def website(branding: SiteBranding, addresses: SiteAddresses, language: str) -> Node:
    """Return the site, and where it can be searched."""
    search = f"{addresses.view('search')}?q={{search_term_string}}"
    facts = {
        "@type": "WebSite",
        "@id": f"{addresses.home}#website",
        "name": branding.display_name,
        "alternateName": branding.short_name,
        "url": addresses.home,
        "inLanguage": language,
        "publisher": {"@id": f"{addresses.home}#organization"},
        "potentialAction": {
            "@type": "SearchAction",
            "target": {"@type": "EntryPoint", "urlTemplate": search},
            "query-input": "required name=search_term_string",
        },
    }
    return _known(facts)


def breadcrumb_list(crumbs: Sequence[Crumb], addresses: SiteAddresses, first_name: str) -> Node:
    """Return the way from home; the last step is the page itself and needs no address."""
    steps = [
        _known(
            {
                "@type": "ListItem",
                "position": position,
                "name": first_name if position == 1 else crumb.title,
                "item": addresses.absolute(crumb.url) if position < len(crumbs) else None,
            }
        )
        for position, crumb in enumerate(crumbs, start=1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": steps}


def news_article(head: ArticleHead) -> Node:
    """Return the article; a reprint names what it is taken from."""
    article = head.page
    publisher = {"@id": f"{head.addresses.home}#organization"}
    facts = {
        "@type": "NewsArticle",
        "@id": f"{head.canonical}#article",
        "mainEntityOfPage": head.canonical,
        "url": head.canonical,
        "headline": article.title,
        "description": head.description,
        "image": [
            _known({"@type": "ImageObject", "url": p.url, "width": p.width, "height": p.height}) for p in head.pictures
        ],
        "datePublished": head.published_at,
        "dateModified": head.modified_at or head.published_at,
        "author": {"@type": "Person", "name": article.byline} if article.byline else publisher,
        "publisher": publisher,
        "articleSection": head.section,
        "keywords": head.tags,
        "inLanguage": head.language,
        "isAccessibleForFree": True,
        "isBasedOn": _original(article) if article.is_reprint else None,
    }
    return _known(facts)


def _original(article: Any) -> Node:
    published = article.source_published_at
    return _known(
        {
            "@type": "CreativeWork",
            "url": article.source_url,
            "author": {"@type": "Person", "name": article.source_author} if article.source_author else None,
            "publisher": {"@type": "Organization", "name": article.source_name} if article.source_name else None,
            "datePublished": published.isoformat() if published else None,
        }
    )


def _image(addresses: SiteAddresses, rendition: Any) -> Node:
    url = addresses.absolute(rendition.url)
    return {"@type": "ImageObject", "url": url, "width": rendition.width, "height": rendition.height}


def _known(facts: Node) -> Node:
    """Leave out what nobody has filled in."""
    return {name: value for name, value in facts.items() if value not in (None, "", [])}
