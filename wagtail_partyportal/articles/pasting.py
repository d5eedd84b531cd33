"""Clean paragraphs from what an editor pasted out of Word, a PDF or an e-mail.

Wagtail's editor has already dropped fonts and styles; what is left over are hard line breaks in the middle of
sentences, sentences cut into several paragraphs, decomposed letters, and invisible characters.
"""

from __future__ import annotations

import re

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from wagtail_partyportal.core.text import normalize

_SPACES = re.compile(r"[ \t\r\n\u00a0\u2000-\u200a\u202f\u3000]+")
_SENTENCE_END = (".", "!", "?", "…", ":", ";", "”", "’", '"', ")")
_LONG_LINE = 60  # characters; a line this long that ends without a stop was cut by a page's edge


def tidy_rich_text(html: str) -> str:
    """Return the rich text with sentences rejoined, in NFC, with plain spaces, without empty paragraphs.

    A line break stays where it means something: after a full stop, or after a short line such as one of an
    address. Two breaks in a row begin a new paragraph. Applying it twice changes nothing.
    """
    tidy = _mend(normalize(html))
    while tidy != html:  # a rejoined line may be long enough to show that the next break was a page's edge, too
        html, tidy = tidy, _mend(tidy)
    return tidy


def _mend(html: str) -> str:
    """Go over the text once; each pass leaves fewer breaks and paragraphs, or everything as it is."""
    soup = BeautifulSoup(html, "html.parser")
    _tidy_spaces(soup)
    for paragraph in soup.find_all("p"):
        _resolve_breaks(paragraph, soup)
    _drop_empty_paragraphs(soup)
    _rejoin_paragraphs(soup)
    for paragraph in soup.find_all("p"):
        _strip_edges(paragraph)
    return str(soup)


def _drop_empty_paragraphs(soup: BeautifulSoup) -> None:
    for paragraph in soup.find_all("p"):
        if not paragraph.get_text(strip=True) and not paragraph.find(["embed", "img"]):
            paragraph.decompose()


def _tidy_spaces(soup: BeautifulSoup) -> None:
    for text in soup.find_all(string=True):
        tidy = _SPACES.sub(" ", str(text))
        if tidy != text:
            text.replace_with(NavigableString(tidy))


def is_cut(line: str, following: str) -> bool:
    """Say whether a sentence runs on from ``line`` into ``following``: the break between them means nothing."""
    line, following = line.strip(), following.strip()
    if not line or not following or line.endswith(_SENTENCE_END):
        return False
    return following[0].islower() or (len(line) >= _LONG_LINE and not _is_list_item(following))


def _is_list_item(line: str) -> bool:
    return bool(re.match(r"[-–—•*+]\s|\(?\w{1,3}[.)]\s", line))


def _text_before(node: Tag) -> str:
    """Return the text of the line that ends at ``node``, inside its paragraph."""
    parts: list[str] = []
    for sibling in node.previous_siblings:
        if isinstance(sibling, Tag) and sibling.name == "br":
            break
        parts.append(sibling.get_text() if isinstance(sibling, Tag) else str(sibling))
    return "".join(reversed(parts))


def _text_after(node: Tag) -> str:
    parts: list[str] = []
    for sibling in node.next_siblings:
        if isinstance(sibling, Tag) and sibling.name == "br":
            break
        parts.append(sibling.get_text() if isinstance(sibling, Tag) else str(sibling))
    return "".join(parts)


def _resolve_breaks(paragraph: Tag, soup: BeautifulSoup) -> None:
    """Split at double breaks, rejoin at meaningless single ones, drop those at the edges."""
    for br in paragraph.find_all("br", recursive=False):
        before, after = _text_before(br), _text_after(br)
        if not before.strip() and br.find_previous_sibling("br") is None:
            br.decompose()
        elif not after.strip():
            if br.find_next_sibling("br") is not None:
                _split_after(br, paragraph, soup)
                return
            br.decompose()
        elif is_cut(before, after):
            br.replace_with(NavigableString(" "))


def _split_after(br: Tag, paragraph: Tag, soup: BeautifulSoup) -> None:
    rest = soup.new_tag("p")
    for sibling in list(br.next_siblings):
        rest.append(sibling.extract())
    br.decompose()
    paragraph.insert_after(rest)
    _resolve_breaks(rest, soup)


def _rejoin_paragraphs(soup: BeautifulSoup) -> None:
    """Join a paragraph to the one before it when a sentence runs on across them."""
    for paragraph in soup.find_all("p"):
        previous = paragraph.find_previous_sibling()
        if previous is None or previous.name != "p":
            continue
        start = paragraph.get_text().strip()[:1]
        if start.islower() and is_cut(previous.get_text(), paragraph.get_text()):
            previous.append(NavigableString(" "))
            for child in list(paragraph.children):
                previous.append(child.extract())
            paragraph.decompose()


def _strip_edges(paragraph: Tag) -> None:
    paragraph.smooth()
    for text in paragraph.find_all(string=True):
        collapsed = _SPACES.sub(" ", str(text))
        if collapsed != text:
            text.replace_with(NavigableString(collapsed))
    children = list(paragraph.children)
    if children and isinstance(children[0], NavigableString):
        children[0].replace_with(NavigableString(str(children[0]).lstrip()))
    children = list(paragraph.children)
    if children and isinstance(children[-1], NavigableString):
        children[-1].replace_with(NavigableString(str(children[-1]).rstrip()))
