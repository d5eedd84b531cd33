"""Videos by link: whose player is known, and how a link becomes the player's address.

Nothing is asked of the provider, neither while saving nor while the page is shown: the address is computed from the
link, and the reader's browser calls it only after a click.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class VideoProvider:
    """A provider: its name, how its links look (group ``id``), its player and its page of a video."""

    name: str
    pattern: re.Pattern[str]
    player: str
    page: str


PROVIDERS = (
    VideoProvider(
        name="YouTube",
        pattern=re.compile(
            r"https?://(?:www\.|m\.)?(?:youtube\.com/(?:watch\?(?:.*&)?v=|shorts/|embed/|live/)|youtu\.be/)"
            r"(?P<id>[\w-]{11})(?:[?&#/].*)?"
        ),
        player="https://www.youtube-nocookie.com/embed/{id}",
        page="https://www.youtube.com/watch?v={id}",
    ),
    VideoProvider(
        name="Vimeo",
        pattern=re.compile(r"https?://(?:www\.|player\.)?vimeo\.com/(?:video/)?(?P<id>\d{6,12})(?:[?#/].*)?"),
        player="https://player.vimeo.com/video/{id}?dnt=1",
        page="https://vimeo.com/{id}",
    ),
)


@dataclass(frozen=True)
class Video:
    """A video that a provider plays: the player to load after a click, and the page for readers without script."""

    provider_name: str
    embed_url: str
    watch_url: str


def find_video(url: str) -> Video | None:
    """Return the video behind a link, or None if no known provider's link looks like this."""
    for provider in PROVIDERS:
        match = provider.pattern.fullmatch(url.strip())
        if match:
            video_id = match["id"]
            return Video(provider.name, provider.player.format(id=video_id), provider.page.format(id=video_id))
    return None


def validate_video_link(value: str) -> None:
    """Raise ValidationError unless the link leads to a video of a known provider."""
    if find_video(value) is None:
        raise ValidationError(
            _("This is not a link to a video on %(providers)s. Copy the address of the video's own page."),
            code="invalid",
            params={"providers": ", ".join(provider.name for provider in PROVIDERS)},
        )
