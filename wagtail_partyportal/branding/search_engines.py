"""The web search engines that a site may link out to. An address ends where the query goes."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class WebSearchEngine(models.TextChoices):
    """The engines by name; the addresses are in ``ADDRESSES``."""

    GOOGLE = "google", "Google"
    BING = "bing", "Bing"
    COCCOC = "coccoc", "Cốc Cốc"
    DUCKDUCKGO = "duckduckgo", "DuckDuckGo"
    NONE = "none", _("No web search")


ADDRESSES = {
    WebSearchEngine.GOOGLE: "https://www.google.com/search?q=",
    WebSearchEngine.BING: "https://www.bing.com/search?q=",
    WebSearchEngine.COCCOC: "https://coccoc.com/search?query=",
    WebSearchEngine.DUCKDUCKGO: "https://duckduckgo.com/?q=",
    WebSearchEngine.NONE: "",
}
