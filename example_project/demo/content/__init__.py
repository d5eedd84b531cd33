"""The demo's texts: three portals, written for this project."""

from demo.content.danang import PORTAL as DANANG
from demo.content.laichau import PORTAL as LAICHAU
from demo.content.quangnam import PORTAL as QUANGNAM

PORTALS = (QUANGNAM, DANANG, LAICHAU)
