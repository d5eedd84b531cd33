"""Houses and towers of the three provinces: stilt house, old-town house, brick tower, modern block."""

from __future__ import annotations

from .colors import Color, darker, lighter, mix
from .stage import Stage

LAMP: Color = (255, 214, 130)


def stilt_house(s: Stage, x: float, foot: float, width: float, depth: float = 0.0) -> None:
    """A wooden house on stilts under a deep thatched roof."""
    w = width / 2
    wood, thatch = s.tone((128, 88, 58), depth), s.tone((142, 116, 80), depth)
    deck, eaves, top = foot - w * 0.42, foot - w * 0.86, foot - w * 1.62
    s.ellipse(x, foot, w * 0.98, w * 0.07, s.tone((40, 50, 44), depth), 0.35)
    s.rect(x - w * 0.78, deck, x + w * 0.78, foot - w * 0.03, darker(wood, 0.62))
    for index in range(6):
        px = x - w * 0.8 + index * w * 0.32
        s.rect(px - w * 0.028, deck, px + w * 0.028, foot, darker(wood, 0.12))
    s.rect(x - w * 0.84, eaves - w * 0.1, x + w * 0.84, deck, wood)
    for index in range(17):
        px = x - w * 0.84 + index * w * 0.105
        s.line([(px, eaves), (px, deck)], darker(wood, 0.25), w * 0.012)
    for index in (-1, 0, 1):
        px = x + index * w * 0.5
        s.rect(
            px - w * 0.12,
            eaves - w * 0.02,
            px + w * 0.12,
            deck - w * (0.1 if index else 0.0),
            s.lamp(LAMP, (66, 46, 40)),
        )
        s.rect(px - w * 0.012, eaves, px + w * 0.012, deck - w * 0.1, darker(wood, 0.3))
    s.rect(x - w * 0.95, deck - w * 0.03, x + w * 0.95, deck + w * 0.03, darker(wood, 0.3))
    s.line([(x - w * 0.9, deck - w * 0.16), (x + w * 0.9, deck - w * 0.16)], lighter(wood, 0.12), w * 0.02)
    s.polygon(
        [
            (x - w * 1.08, eaves + w * 0.05),
            (x - w * 0.62, top),
            (x + w * 0.62, top),
            (x + w * 1.08, eaves + w * 0.05),
        ],
        darker(thatch, 0.35),
    )
    s.shade(
        [(x - w * 1.08, eaves), (x - w * 0.62, top), (x + w * 0.62, top), (x + w * 1.08, eaves)],
        lighter(thatch, 0.14),
        darker(thatch, 0.16),
    )
    for row in range(1, 5):
        at = row / 5
        half = w * (0.62 + 0.46 * at)
        y = top + (eaves - top) * at
        s.line([(x - half, y), (x + half, y)], darker(thatch, 0.22), w * 0.014, 0.7)
    s.polygon(
        [(x - w * 1.08, eaves), (x - w * 0.62, top), (x - w * 0.42, top), (x - w * 0.6, eaves)],
        lighter(thatch, 0.2),
        0.35,
    )
    s.line([(x - w * 0.66, top), (x + w * 0.66, top)], darker(thatch, 0.3), w * 0.06)
    for side in (-1, 1):
        s.line(
            [(x + side * w * 0.66, top + w * 0.05), (x + side * w * 0.74, top - w * 0.12)],
            darker(thatch, 0.3),
            w * 0.03,
        )
    for step in range(5):
        y = foot - w * 0.08 * step
        s.line([(x + w * 0.22, y), (x + w * 0.42, y)], lighter(wood, 0.1), w * 0.022)
    for px in (0.22, 0.42):
        s.line([(x + w * px, foot), (x + w * px, deck)], lighter(wood, 0.1), w * 0.026)


def tiled_roof(
    s: Stage,
    left: float,
    right: float,
    top: float,
    eaves: float,
    color: Color,
    depth: float = 0.0,
    inset: float = 0.06,
) -> None:
    """A yin-yang tiled roof: shaded slope, rows of tiles, ridge."""
    tone = s.tone(color, depth)
    wide = right - left
    s.shade(
        [(left, eaves), (left + wide * inset, top), (right - wide * inset, top), (right, eaves)],
        lighter(tone, 0.1),
        darker(tone, 0.2),
    )
    count = max(6, int(wide / 16))
    for index in range(count + 1):
        at = index / count
        s.line(
            [(left + wide * inset + wide * (1 - 2 * inset) * at, top), (left + wide * at, eaves)],
            darker(tone, 0.28),
            1.6,
            0.7,
        )
    s.rect(
        left + wide * inset - 4,
        top - (eaves - top) * 0.1,
        right - wide * inset + 4,
        top + 3,
        darker(tone, 0.35),
    )
    s.rect(left - 4, eaves - 3, right + 4, eaves + 5, darker(tone, 0.45))


def old_house(s: Stage, left: float, right: float, foot: float, height: float, wall: Color, depth: float = 0.0) -> None:
    """An old trading-port house: yellow wall, wooden doors, tiled roof, perhaps an upper floor."""
    w, rng = right - left, s.rng
    tone = s.tone(wall, depth)
    top = foot - height
    s.shade([(left, foot), (left, top), (right, top), (right, foot)], lighter(tone, 0.08), darker(tone, 0.14))
    wood = s.tone((108, 66, 44), depth)
    floors = 2 if height > w * 0.85 else 1
    mid = foot - height * (0.52 if floors == 2 else 0.9)
    lit = s.lamp(LAMP, (74, 50, 42))
    doors = 3 if w > 150 else 2
    for index in range(doors):
        dx = left + w * (index + 0.5) / doors
        half = w / doors * 0.36
        door_top = foot - height * (0.36 if floors == 2 else 0.62)
        open_door = rng.random() < 0.6
        s.rect(dx - half, door_top, dx + half, foot, lit if open_door else wood)
        if open_door and s.light.dark:
            s.glow(dx, foot, half * 3.2, LAMP, 0.35)
        for side in (-1, 1):
            s.rect(dx + side * half - w * 0.02, door_top, dx + side * half + w * 0.02, foot, darker(wood, 0.2))
        s.rect(dx - half - 3, door_top - 5, dx + half + 3, door_top, darker(wood, 0.3))
    if floors == 2:
        for index in range(doors):
            dx = left + w * (index + 0.5) / doors
            half, window_top = w / doors * 0.26, top + height * 0.14
            s.rect(
                dx - half,
                window_top,
                dx + half,
                mid - height * 0.07,
                s.lamp(mix(LAMP, wall, 0.2), (62, 50, 44)),
            )
            for side in (-1, 1):
                s.rect(
                    dx + side * half - half * 0.42,
                    window_top,
                    dx + side * half + half * 0.42,
                    mid - height * 0.07,
                    s.tone((70, 112, 104), depth),
                )
        tiled_roof(s, left - 10, right + 10, mid - height * 0.06, mid + height * 0.06, (150, 84, 60), depth, 0.01)
    tiled_roof(s, left - 14, right + 14, top - height * 0.2, top + height * 0.03, (142, 78, 58), depth)


def brick_tower(s: Stage, x: float, foot: float, height: float, depth: float = 0.0, ruin: float = 0.0) -> None:
    """An old Champa brick tower: body with false door and pilasters, receding storeys, a weathered crown."""
    w = height * 0.26
    brick = s.tone((176, 98, 66), depth)
    dark, light = darker(brick, 0.34), lighter(brick, 0.22)
    body = foot - height * 0.5
    s.ellipse(x, foot, w * 1.7, height * 0.03, s.tone((40, 46, 36), depth), 0.35)
    s.rect(x - w * 1.22, foot - height * 0.07, x + w * 1.22, foot, darker(brick, 0.18))
    s.rect(x - w * 1.12, foot - height * 0.11, x + w * 1.12, foot - height * 0.07, brick)
    s.shade(
        [
            (x - w, foot - height * 0.1),
            (x - w * 0.96, body),
            (x + w * 0.96, body),
            (x + w, foot - height * 0.1),
        ],
        light,
        dark,
        across=True,
    )
    for at in (-0.86, -0.5, 0.42, 0.78):
        s.rect(
            x + w * at,
            body,
            x + w * (at + 0.13),
            foot - height * 0.11,
            mix(brick, light if at < 0 else dark, 0.45),
        )
    level, half = body, w
    storeys = 3 if ruin < 0.5 else 2
    for storey in range(storeys):
        tall = height * (0.15 - 0.025 * storey)
        s.rect(
            x - half * 1.14,
            level - height * 0.022,
            x + half * 1.14,
            level + height * 0.012,
            mix(brick, light, 0.5),
        )
        s.rect(x - half * 1.05, level - height * 0.04, x + half * 1.05, level - height * 0.018, dark)
        half *= 0.76
        s.shade(
            [
                (x - half, level - height * 0.03),
                (x - half * 0.95, level - tall),
                (x + half * 0.95, level - tall),
                (x + half, level - height * 0.03),
            ],
            light,
            dark,
            across=True,
        )
        for side in (-1, 1):
            px = x + side * half * 1.17
            s.polygon(
                [
                    (px - half * 0.13, level - height * 0.03),
                    (px, level - tall * 0.75),
                    (px + half * 0.13, level - height * 0.03),
                ],
                brick if side < 0 else dark,
            )
        s.rect(x - half * 0.2, level - tall * 0.72, x + half * 0.2, level - height * 0.04, dark)
        level -= tall
    if ruin < 0.5:
        s.shade(
            [
                (x - half * 0.98, level),
                (x - half * 0.72, level - height * 0.07),
                (x, level - height * 0.15),
                (x + half * 0.72, level - height * 0.07),
                (x + half * 0.98, level),
            ],
            light,
            dark,
            across=True,
        )
    else:
        s.polygon(
            [
                (x - half, level),
                (x - half * 0.7, level - height * 0.05),
                (x - half * 0.2, level - height * 0.02),
                (x + half * 0.3, level - height * 0.06),
                (x + half * 0.9, level),
            ],
            brick,
        )
    door = foot - height * 0.33
    s.polygon(
        [
            (x - w * 0.36, foot - height * 0.1),
            (x - w * 0.36, door),
            (x, door - height * 0.1),
            (x + w * 0.36, door),
            (x + w * 0.36, foot - height * 0.1),
        ],
        mix(brick, light, 0.4),
    )
    s.polygon(
        [
            (x - w * 0.22, foot - height * 0.1),
            (x - w * 0.22, door + height * 0.02),
            (x, door - height * 0.05),
            (x + w * 0.22, door + height * 0.02),
            (x + w * 0.22, foot - height * 0.1),
        ],
        darker(brick, 0.7),
    )
    for _ in range(int(height / 9)):
        bx, by = x + s.rng.uniform(-0.92, 0.85) * w, s.rng.uniform(body, foot - height * 0.12)
        s.rect(bx, by, bx + w * 0.1, by + height * 0.008, s.rng.choice((dark, light)), 0.4)
    for _ in range(7):
        bx = x + s.rng.uniform(-1.1, 1.1) * w
        s.ellipse(bx, body - height * 0.015, w * 0.12, height * 0.014, s.tone((96, 130, 70), depth))


def block(
    s: Stage,
    left: float,
    right: float,
    foot: float,
    height: float,
    color: Color,
    depth: float = 0.0,
    lit: float = 0.55,
    style: int = 0,
) -> None:
    """A modern building with one of four façades; ``lit`` is the share of windows alight after dark."""
    w, rng = right - left, s.rng
    top, tone = foot - height, s.tone(color, depth)
    s.shade(
        [(left, foot), (left, top), (right, top), (right, foot)],
        lighter(tone, 0.1),
        mix(tone, s.light.haze, 0.25 * (depth > 0)),
    )
    s.rect(left + w * 0.74, top, right, foot, darker(tone, 0.18), 0.6)
    pane = s.tone((92, 136, 168) if style != 3 else (140, 190, 210), depth)
    if style == 1:
        s.polygon([(left, top), (left + w * 0.5, top - w * 0.35), (right, top)], darker(tone, 0.1))
    elif style == 2:
        s.rect(left + w * 0.2, top - w * 0.22, right - w * 0.2, top, darker(tone, 0.08))
        s.line([(left + w * 0.5, top - w * 0.2), (left + w * 0.5, top - w * 0.75)], darker(tone, 0.2), 2.5)
    rows, columns = max(3, int(height / 22)), max(3, int(w / 19))
    for row in range(rows):
        y = top + height * (row + 0.35) / (rows + 0.3)
        if style == 3 and not s.light.dark:
            s.rect(left + w * 0.06, y, right - w * 0.06, y + height / rows * 0.55, pane)
            continue
        for column in range(columns):
            x = left + w * (column + 0.22) / columns
            glowing = s.light.dark and rng.random() < lit
            shade = (
                mix(LAMP, (255, 240, 210), rng.random()) if glowing else pane if not s.light.dark else darker(tone, 0.3)
            )
            s.rect(x, y, x + w / columns * 0.58, y + height / rows * 0.5, mix(shade, s.light.haze, depth * 0.5))


def public_house(
    s: Stage,
    x: float,
    foot: float,
    width: float,
    wall: Color,
    roof: Color,
    floors: int = 2,
    depth: float = 0.0,
    bays: int = 7,
) -> None:
    """A school or office: long façade of galleries, a raised middle, tiled roof."""
    half, tall = width / 2, width * 0.13
    tone = s.tone(wall, depth)
    top = foot - tall * floors
    s.shade(
        [(x - half, foot), (x - half, top), (x + half, top), (x + half, foot)],
        lighter(tone, 0.12),
        darker(tone, 0.08),
    )
    for floor in range(floors):
        base = foot - tall * floor
        s.rect(x - half, base - tall * 0.86, x + half, base - tall * 0.03, darker(tone, 0.22))
        for bay in range(bays):
            left = x - half + width * bay / bays
            bay_w = width / bays
            s.rect(
                left + bay_w * 0.14,
                base - tall * 0.7,
                left + bay_w * 0.44,
                base - tall * 0.04,
                s.tone((76, 112, 120), depth),
            )
            s.rect(
                left + bay_w * 0.54,
                base - tall * 0.7,
                left + bay_w * 0.92,
                base - tall * 0.32,
                s.lamp(LAMP, (152, 196, 206)),
            )
            s.rect(left - width * 0.006, base - tall * 0.88, left + width * 0.006, base, lighter(tone, 0.25))
        s.rect(
            x - half,
            base - tall * 0.26,
            x + half,
            base - tall * 0.03,
            mix(lighter(tone, 0.3), tone, 0.3),
            0.9,
        )
        s.rect(x - half - 6, base - tall, x + half + 6, base - tall * 0.86, lighter(tone, 0.32))
    s.rect(x + half - width * 0.006, top, x + half + width * 0.006, foot, lighter(tone, 0.25))
    tiled_roof(s, x - half - 18, x + half + 18, top - tall * 0.62, top, roof, depth, 0.05)
    porch = width * 0.11
    s.rect(x - porch, top - tall * 0.5, x + porch, foot, lighter(tone, 0.2))
    s.polygon(
        [(x - porch * 1.2, top - tall * 0.48), (x, top - tall * 1.15), (x + porch * 1.2, top - tall * 0.48)],
        s.tone(darker(roof, 0.1), depth),
    )
    s.rect(x - porch * 0.5, foot - tall * 0.78, x + porch * 0.5, foot, s.lamp(LAMP, (88, 70, 64)))
    for side in (-0.82, 0.82):
        s.rect(x + porch * side - 7, foot - tall * 0.95, x + porch * side + 7, foot, lighter(tone, 0.4))
    s.rect(x - porch * 1.1, foot - tall * 1.02, x + porch * 1.1, foot - tall * 0.9, lighter(tone, 0.35))
    if floors > 1:
        s.rect(
            x - porch * 0.55,
            top + tall * 0.15,
            x + porch * 0.55,
            top + tall * 0.75,
            s.lamp(LAMP, (152, 196, 206)),
        )
