"""The composed front pages and standard pages of the demo's portals, by the portal's key."""

from __future__ import annotations

from demo.content.danang.front import FRONT as DANANG
from demo.content.laichau.front import FRONT as LAICHAU
from demo.content.quangnam.front import FRONT as QUANGNAM

FRONTS = {"quangnam": QUANGNAM, "danang": DANANG, "laichau": LAICHAU}
