"""A chime, computed: the demo's recordings sound like something without anybody's voice."""

from __future__ import annotations

import io
import math
import struct
import wave
from random import Random

_RATE = 16_000  # samples a second
_NOTE = 0.5  # seconds from one note to the next
_RING = 1.6  # seconds that a note is heard
_SCALE = (293.66, 329.63, 392.0, 440.0, 493.88, 587.33)  # Hz: D E G A B D, the pentatonic scale
_PARTIALS = ((1.0, 0.6), (2.0, 0.25), (3.01, 0.1))  # a bell's overtones: (times the pitch, loudness)


def compose_chime(name: str, notes: int = 8) -> bytes:
    """Return a short melody as WAV, 16 bits, mono; the same name gives the same melody."""
    rng = Random(name)
    sound = [0.0] * round(_RATE * (_NOTE * (notes - 1) + _RING))
    for position in range(notes):
        _strike(sound, round(position * _NOTE * _RATE), rng.choice(_SCALE))
    stream = io.BytesIO()
    with wave.open(stream, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(_RATE)
        file.writeframes(struct.pack(f"<{len(sound)}h", *(round(9_000 * math.tanh(sample)) for sample in sound)))
    return stream.getvalue()


def _strike(sound: list[float], start: int, pitch: float) -> None:
    """Add one fading note to the sound, from a sample on."""
    for step in range(round(_RATE * _RING)):
        at = step / _RATE
        fading = math.exp(-3.2 * at)
        sound[start + step] += fading * sum(
            loud * math.sin(2 * math.pi * pitch * times * at) for times, loud in _PARTIALS
        )
