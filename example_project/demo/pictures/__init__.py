"""The demo's pictures, drawn in code with Pillow alone: scenes, emblems, banners and partner logos.

Everything is deterministic: the same arguments always give the same picture.
"""

from .banners import draw_banner
from .emblems import draw_emblem
from .partners import draw_partner_logo
from .picture import draw_scene
from .prints import draw_announcement, draw_campaign, draw_map, draw_paper, draw_phone_campaign
from .texts import SCENES, alt_text, caption

__all__ = [
    "SCENES",
    "alt_text",
    "caption",
    "draw_announcement",
    "draw_banner",
    "draw_campaign",
    "draw_emblem",
    "draw_map",
    "draw_paper",
    "draw_partner_logo",
    "draw_phone_campaign",
    "draw_scene",
]
