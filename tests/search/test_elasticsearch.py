"""The same search on Elasticsearch and OpenSearch, as documents and request bodies: no engine runs here."""

from __future__ import annotations

from typing import Any

import pytest
from modelsearch.backends import elasticsearchbase as stock
from modelsearch.query import MATCH_ALL, MATCH_NONE, Phrase, PlainText
from wagtail.models import Page

from tests.conftest import Portal
from wagtail_partyportal.articles.models import ArticlePage
from wagtail_partyportal.search import signal_handlers
from wagtail_partyportal.search.backend.elasticsearch import TIER_BOOST, with_tokens

BACKEND = with_tokens(stock.ElasticsearchBaseSearchBackend)
RANKED = ["_all_text", "_all_text_boost_2_0^2.0"]


def body(query: Any, queryset: Any = None, **options: Any) -> Any:
    return BACKEND.query_compiler_class(
        Page.objects.all() if queryset is None else queryset, query, **options
    ).get_inner_query()


def beginning(query: Any, **options: Any) -> Any:
    return BACKEND.autocomplete_query_compiler_class(Page.objects.all(), query, **options).get_inner_query()


def match(words: str, column: str = "_all_text") -> Any:
    return {"match": {column: {"query": words, "operator": "and"}}}


def phrase(words: str, boost: int) -> Any:
    return {"multi_match": {"query": words, "fields": RANKED, "type": "phrase", "boost": boost}}


def tier(found: Any) -> Any:
    return {"constant_score": {"filter": found, "boost": TIER_BOOST}}


def best(words: str) -> Any:
    return {"multi_match": {"query": words, "fields": RANKED, "type": "best_fields"}}


def test_query_without_accents_is_folded_words_and_their_neighbourhood() -> None:
    assert body("dang bo") == {"bool": {"must": [match("dang bo")], "should": [phrase("dang bo", 2), best("dang bo")]}}


def test_exact_accents_outweigh_everything() -> None:
    assert body("Đảng bộ") == {
        "bool": {
            "must": [match("dang bo")],
            "should": [
                tier(match("dang93z bo65z")),
                phrase("dang93z bo65z", 4),
                phrase("dang bo", 2),
                best("dang bo"),
            ],
        }
    }


def test_partly_accented_query_has_a_tier_in_the_middle() -> None:
    tiers = [clause for clause in body("đảng bo")["bool"]["should"] if "constant_score" in clause]
    assert tiers[0] == tier(match("dang93z bo0z"))
    [choices, folded] = tiers[1]["constant_score"]["filter"]["bool"]["must"]
    assert match("dang93z") in choices["bool"]["should"]
    assert folded == match("bo")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ('"chi bộ"', {"match_phrase": {"_all_text": "chi0z bo65z"}}),
        (Phrase("chi bo"), {"match_phrase": {"_all_text": "chi bo"}}),
        (
            PlainText("a b", operator="or"),
            {"bool": {"should": [match("a"), match("b")], "minimum_should_match": 1}},
        ),
    ],
)
def test_phrases_and_choices(query: Any, found: Any) -> None:
    assert body(query)["bool"]["must"] == [found]


def test_what_is_no_question_of_words_is_a_filter() -> None:
    negation = {"bool": {"must_not": [match("b")]}}
    assert body(PlainText("a") & ~PlainText("b"))["bool"]["filter"] == [negation]
    assert body(~PlainText("b")) == negation
    either = body(PlainText("a") | ~PlainText("b"))
    assert either == {"bool": {"should": [match("a"), negation], "minimum_should_match": 1}}
    assert body(MATCH_ALL) == {"match_all": {}}
    assert body(MATCH_NONE) == body('"') == {"bool": {"must_not": {"match_all": {}}}}


def test_fields_that_were_asked_for_are_searched(db: None) -> None:
    assert body("dang bo", fields=["title"])["bool"]["must"] == [match("dang bo", "title")]
    columns = body("dang bo", ArticlePage.objects.all(), fields=["title", "lead"])["bool"]["must"][0]["multi_match"]
    assert (columns["type"], columns["operator"]) == ("cross_fields", "and")
    assert len(columns["fields"]) == 2


def test_unfinished_word_is_looked_for_among_the_beginnings() -> None:
    assert beginning("nang ch")["bool"]["must"] == [match("nang ch", "_edgengrams")]
    assert beginning("nâng ch")["bool"]["should"][0] == tier(match("nang60z ch", "_edgengrams"))
    assert beginning("dang", fields=["title"])["bool"]["must"] == [match("dang", "title_edgengrams")]


def test_filters_and_content_types_stay_as_they_are(db: None) -> None:
    query = BACKEND.query_compiler_class(Page.objects.live(), "dang").get_query()
    assert {"term": {"live_filter": True}} in query["bool"]["filter"]


def test_documents_hold_tokens_to_search_and_values_to_filter(quangnam: Portal) -> None:
    article = quangnam.publish(
        "Đảng bộ", lead="Chi bộ", body=[("paragraph", "<p>Ba.</p>"), ("paragraph", "<p>Sáu.</p>")]
    )
    document = BACKEND.mapping_class(ArticlePage).get_document(article)
    assert document["title"] == "dang bo dang93z bo65z"
    assert document["title_filter"] == "Đảng bộ"
    assert document["partyportal_articlepage__lead"] == "chi bo chi0z bo65z"
    assert document["partyportal_articlepage__body"] == "ba sau ba0z sau1z"
    assert document["path_filter"] == article.path
    assert document["_edgengrams"] == ["dang bo dang93z bo65z"]


def test_documents_hold_the_tags_as_tokens(quangnam: Portal) -> None:
    article = quangnam.publish("Khai mạc")
    article.tags.add("Đại hội")
    [field] = [name for name in BACKEND.mapping_class(ArticlePage).get_document(article) if name.endswith("tags")]
    assert BACKEND.mapping_class(ArticlePage).get_document(article)[field] == [{"name": "dai hoi dai95z hoi65z"}]


class Engine:
    """A service beside the database that remembers what it was told."""

    catch_indexing_errors = True

    def __init__(self, is_down: bool = False) -> None:
        self.paths: list[str] = []
        self.is_down = is_down

    def add_bulk(self, model: Any, objects: list[Any]) -> None:
        if self.is_down:
            raise ConnectionError("down")
        assert all(type(each) is model for each in objects)
        self.paths += [each.path for each in objects]


@pytest.mark.parametrize("is_down", [False, True])
def test_moved_subtree_is_indexed_anew_where_the_engine_is_not_the_database(
    quangnam: Portal,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    django_capture_on_commit_callbacks: Any,
    is_down: bool,
) -> None:
    quangnam.publish("Tin", "kiem-tra")
    engine = Engine(is_down)
    monkeypatch.setattr(signal_handlers, "get_search_backends", lambda **options: [engine])
    with django_capture_on_commit_callbacks(execute=True):
        moved = quangnam.category("to-chuc-kiem-tra")
        moved.move(quangnam.category("tin-tuc"), pos="last-child")
    moved.refresh_from_db()
    below = set(Page.objects.descendant_of(moved, inclusive=True).values_list("path", flat=True))
    assert len(below) == 3
    assert set(engine.paths) == (set() if is_down else below)
    assert ("were not indexed anew" in caplog.text) == is_down


def test_database_needs_no_second_indexing(quangnam: Portal, django_capture_on_commit_callbacks: Any) -> None:
    with django_capture_on_commit_callbacks() as callbacks:
        quangnam.category("kiem-tra").move(quangnam.category("tin-tuc"), pos="last-child")
    assert [each for each in callbacks if "_index_below" in repr(each)] == []
