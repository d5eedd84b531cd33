"""Which blocks a column may hold. A new block is one line here, in the columns where it makes sense."""

from __future__ import annotations

from wagtail import blocks

from .articles import HighlightsBlock, LeadBlock, NoticesBlock
from .categories import CategoryColumnsBlock, CategoryTabsBlock
from .counts import MostViewedBlock, VisitorCounterBlock
from .links import DocumentsBlock, TextBlock, WebLinksBlock
from .media import AudioBlock, VideoBlock
from .pictures import BannerBlock, PhotoStripBlock


class SideColumnBlock(blocks.StreamBlock):
    """What may stand in a side column, of the front page and of all others."""

    notices = NoticesBlock()
    highlights = HighlightsBlock()
    photos = PhotoStripBlock()
    video = VideoBlock()
    audio = AudioBlock()
    banner = BannerBlock()
    web_links = WebLinksBlock()
    documents = DocumentsBlock()
    text = TextBlock()
    most_viewed = MostViewedBlock()
    visitor_counter = VisitorCounterBlock()


class MainColumnBlock(SideColumnBlock):
    """What may stand in the main column of the front page: the same, and what needs its width."""

    lead = LeadBlock()
    columns = CategoryColumnsBlock()
    tabs = CategoryTabsBlock()
