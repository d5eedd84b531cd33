"""The painters of all scenes, by name."""

from __future__ import annotations

from demo.pictures.stage import Painter

from . import city, community, festive, heritage, indoors, land, meetings, shore, works

PAINTERS: dict[str, tuple[Painter, tuple[str, ...]]] = {
    "rice_terraces": (land.rice_terraces, ("golden", "morning", "dawn", "noon", "overcast", "dusk")),
    "tea_hills": (land.tea_hills, ("morning", "golden", "overcast", "noon", "dawn")),
    "cloud_mountains": (land.cloud_mountains, ("dawn", "morning", "golden", "dusk", "overcast")),
    "stilt_houses": (land.stilt_houses, ("morning", "golden", "dusk", "noon", "night")),
    "forest_patrol": (land.forest_patrol, ("morning", "golden", "noon", "dawn")),
    "lotus_pond": (land.lotus_pond, ("morning", "dawn", "golden", "noon", "overcast")),
    "river_boats": (shore.river_boats, ("golden", "morning", "dawn", "dusk", "overcast")),
    "sea_beach": (shore.sea_beach, ("noon", "dawn", "golden", "morning", "dusk")),
    "fishing_boats": (shore.fishing_boats, ("dawn", "morning", "golden", "noon", "night")),
    "harbour": (shore.harbour, ("morning", "golden", "dusk", "noon", "overcast")),
    "dragon_bridge": (city.dragon_bridge, ("night", "golden", "morning", "dusk", "noon")),
    "city_skyline": (city.city_skyline, ("morning", "golden", "dusk", "noon", "dawn")),
    "night_city": (city.night_city, ("night", "dusk")),
    "old_town_lanterns": (heritage.old_town_lanterns, ("dusk", "morning", "night", "golden")),
    "brick_towers": (heritage.brick_towers, ("golden", "morning", "dawn", "noon", "overcast")),
    "factory": (works.factory, ("morning", "noon", "golden", "dusk")),
    "workers_road": (works.workers_road, ("noon", "morning", "golden", "overcast")),
    "new_rural_road": (works.new_rural_road, ("morning", "golden", "noon", "dawn", "dusk")),
    "tree_planting": (works.tree_planting, ("morning", "noon", "golden", "overcast")),
    "health_station": (works.health_station, ("noon", "morning", "golden", "overcast")),
    "flag_ceremony": (community.flag_ceremony, ("morning", "noon", "golden", "dawn")),
    "school_yard": (community.school_yard, ("morning", "golden", "noon")),
    "market": (community.market, ("morning", "golden", "overcast", "noon", "dusk")),
    "festival_drums": (festive.festival_drums, ("golden", "dusk", "morning", "noon")),
    "sports_field": (festive.sports_field, ("noon", "golden", "morning", "dusk")),
    "meeting_hall": (meetings.meeting_hall, ("morning", "golden", "noon", "dawn")),
    "conference_stage": (meetings.conference_stage, ("noon", "golden", "dusk", "morning")),
    "classroom": (indoors.classroom, ("morning", "golden", "noon")),
    "library_books": (indoors.library_books, ("golden", "morning", "noon")),
    "computer_office": (indoors.computer_office, ("noon", "golden", "morning")),
    "document_signing": (meetings.document_signing, ("noon", "golden", "morning")),
    "volunteers_blood_donation": (indoors.volunteers_blood_donation, ("noon", "golden", "morning")),
}
"""Name → its painter and the lights it is painted under, by turns with the seed."""
