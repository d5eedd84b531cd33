"""Articles to search in: words as frequent as a language has them, and some that are planted."""

from __future__ import annotations

import datetime as dt
import random
import unicodedata
from itertools import accumulate
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from wagtail.models import Page, Site

from benchmarks.articles import insert_rows
from wagtail_partyportal.articles.categories import CategoryIndexPage
from wagtail_partyportal.articles.models import ArticlePage
from wagtail_partyportal.lifecycle.plans import CategoryPlan, SitePlan
from wagtail_partyportal.lifecycle.provisioning import provision

QUERIES = [
    "công tác kiểm tra",  # in 40 % of the articles
    "thạch nham",  # rare
    "1234-NQ/TW",  # in one
    "cong tac kiem tra",
    "Đảng bộ",  # in 40 %
    "dang bo",
    "chi bộ",  # in 18 %
    "nông thôn mới",  # in 5 %
    '"công tác kiểm tra"',
    "kiểm tra giam sat",
    "công tác kiểm tra nông thôn mới",
    "khongcotunay",  # in none
]
BEGINNINGS = ["na", "dang b", "công tá", "kiểm tra gi", "thạch n"]
_SHARES = {"công tác kiểm tra": 0.4, "Đảng bộ tỉnh": 0.4, "chi bộ": 0.18, "giám sát": 0.1, "nông thôn mới": 0.05}
_RARE, _RARE_SHARE = "thạch nham", 0.001
_SITE_SHARES = (40, 20, 12, 10, 8, 5, 3, 2)  # per cent of the articles
_ONSETS, _ENDINGS = (
    letters.split()
    for letters in (
        "b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x",
        "a ai an ang anh ao ay âm ân ât e em ên i ia iên iêm o oan oang oi ôi ong ơn u uân ung ương ưu y",
    )
)
_TONES = ["", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"]
_WORDS = [
    unicodedata.normalize("NFC", f"{onset}{ending[0]}{tone}{ending[1:]}")
    for onset in _ONSETS
    for ending in _ENDINGS
    for tone in _TONES
]
random.Random("words").shuffle(_WORDS)
_WEIGHTS = list(accumulate(1 / (rank + 20) for rank in range(len(_WORDS))))
_BATCH = 1_000
_START = dt.datetime(2015, 1, 1, tzinfo=dt.UTC)


class Corpus:
    """Eight sites; the first one, which is searched, has 40 % of all articles."""

    def __init__(self) -> None:
        self.articles = 0
        self.categories = [_make_category(number) for number in range(1, len(_SITE_SHARES) + 1)]
        self.site = Site.objects.get(hostname="tim-1.localhost")

    def grow(self, articles: int) -> None:
        """Write articles until there are so many."""
        while self.articles < articles:
            with transaction.atomic():
                for category, share in zip(self.categories, _SITE_SHARES, strict=True):
                    self._write(category, _BATCH * share // 100)

    def some_articles(self) -> list[ArticlePage]:
        return list(ArticlePage.objects.order_by("?")[:9])

    def _write(self, category: CategoryIndexPage, count: int) -> None:
        category.refresh_from_db()
        numbers = range(self.articles + 1, self.articles + count + 1)
        pages = Page.objects.bulk_create(
            _page(category, number, category.numchild + step) for step, number in enumerate(numbers, start=1)
        )
        Page.objects.filter(pk=category.pk).update(numchild=category.numchild + count)
        insert_rows(
            ArticlePage, (_own_values(page, number) for page, number in zip(pages, numbers, strict=True))
        )  # nothing is indexed yet
        self.articles += count


def _make_category(number: int) -> CategoryIndexPage:
    key = f"tim-{number}"
    provision(SitePlan(key=key, hostname=f"{key}.localhost", name=f"Tỉnh {number}", categories=(CategoryPlan("Tin"),)))
    root = Site.objects.get(hostname=f"{key}.localhost").root_page
    return CategoryIndexPage.objects.child_of(root).get()


def _page(category: CategoryIndexPage, number: int, step: int) -> Page:
    dice = random.Random(f"title {number}")
    title = _text(dice, dice.randint(8, 14)).capitalize()
    published_at = _START + dt.timedelta(hours=number)
    return Page(
        path=Page._get_path(category.path, category.depth + 1, step),
        depth=category.depth + 1,
        title=title,
        draft_title=title,
        slug=f"bai-{number}",
        url_path=f"{category.url_path}bai-{number}/",
        content_type=ContentType.objects.get_for_model(ArticlePage),
        locale_id=category.locale_id,
        live=True,
        first_published_at=published_at,
        last_published_at=published_at,
    )


def _own_values(page: Page, number: int) -> dict[str, Any]:
    dice = random.Random(f"text {number}")
    length = int(dice.lognormvariate(5.86, 0.5))  # words; 350 in the middle
    paragraphs = [f"{_text(dice, 70)}." for _ in range(max(1, length // 70))]
    paragraphs.append(f"Nghị quyết số {number}-NQ/TW")
    for phrase, share in [*_SHARES.items(), (_RARE, _RARE_SHARE)]:
        if dice.random() < share:
            paragraphs.insert(0, f"{phrase} {_text(dice, 5)}")
    body = [{"type": "paragraph", "value": f"<p>{paragraph}</p>"} for paragraph in paragraphs]
    return {"page_ptr_id": page.pk, "lead": _text(dice, 30), "byline": "Trần Thị C", "body": body}


def _text(dice: random.Random, words: int) -> str:
    """Return so many words; now and then one of the planted phrases."""
    drawn = dice.choices(_WORDS, cum_weights=_WEIGHTS, k=words)
    if dice.random() < 0.02:
        drawn.insert(dice.randrange(words), dice.choice(list(_SHARES)))
    return " ".join(drawn)
