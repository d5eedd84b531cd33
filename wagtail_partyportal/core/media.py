"""Pictures and documents, as far as every feature must know them."""

from __future__ import annotations

MEDIA = "media"
"""The stamp of everything that shows a picture or a document."""
