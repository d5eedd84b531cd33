"""Every judged query is answered perfectly: all that is expected, the best on top, nothing else."""

from __future__ import annotations

import pytest
from wagtail.models import PageViewRestriction, Site

from tests.conftest import World
from wagtail_partyportal.articles.models import ArticlePage
from wagtail_partyportal.search.queries import search_pages

from .conftest import AddArticle, news_of
from .judged import DOCUMENTS, JUDGEMENTS, Judgement


@pytest.fixture
def sites(world: World, district: Site, add_article: AddArticle) -> dict[str, Site]:
    sites = {"tinh": world.quangnam.site, "huyen": district, "khac": world.danang.site}
    for document in DOCUMENTS:
        page = add_article(
            news_of(sites[document.site]),
            document.title,
            document.text,
            image_credit=document.key,
            live=document.is_live,
        )
        if document.is_private:
            PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    return sites


def fault(judgement: Judgement, site: Site) -> str:
    """Return what is wrong with the answer, or nothing."""
    found = search_pages(site, judgement.query, model=ArticlePage)
    shown = [page.image_credit for page in found]
    first, then = set(judgement.first.split()), set(judgement.then.split())
    if set(shown) != first | then or len(shown) != len(first | then):
        missing, surplus = (first | then) - set(shown), set(shown) - first - then
        return f"{judgement.query!r}: missing {sorted(missing)}, surplus {sorted(surplus)}"
    if set(shown[: len(first)]) != first:
        return f"{judgement.query!r}: {shown}"
    return "" if found.count() == len(shown) else f"{judgement.query!r}: counted {found.count()}"


def test_the_set_is_as_large_as_it_should_be() -> None:
    keys = [document.key for document in DOCUMENTS]
    named = {key for judgement in JUDGEMENTS for key in f"{judgement.first} {judgement.then}".split()}
    assert len(keys) == len(set(keys)) >= 60
    assert len(JUDGEMENTS) >= 70
    assert named <= set(keys)


def test_every_judged_query_is_answered_perfectly(sites: dict[str, Site]) -> None:
    faults = [fault(judgement, sites[judgement.site]) for judgement in JUDGEMENTS]
    assert "\n".join(filter(None, faults)) == ""
