"""How a language uses the full stop, as far as it is known."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from summarise.splitting.abbreviations import Abbreviations, read_abbreviations
from summarise.splitting.punkt import Punkt, english_punkt, learn_punkt

# "3. Oktober", "3. října", "3. lokakuuta".
_ORDINALS = frozenset(("cs", "da", "de", "et", "fi", "hr", "hu", "is", "lv", "no", "pl", "sk", "sl", "sr", "tr"))
# Shorter texts teach Punkt more mistakes than abbreviations; what more it could learn from a longer one is not worth
# the time (some 1.5 ms for a thousand characters).
_ENOUGH_TO_LEARN = 4_000
_LEARNED_FROM = 50_000


@dataclass(frozen=True)
class Usage:
    """What is known of a language's full stops."""

    abbreviations: Abbreviations
    punkt: Punkt
    ordinals: bool = False
    """Whether a full stop makes a figure an ordinal number."""


def usage_of(text: str, language: str) -> Usage:
    """Return what is known of ``language``; for others than English, from what ``text`` itself shows."""
    if language == "en":
        return _english()
    sample = text[:_LEARNED_FROM] if len(text) >= _ENOUGH_TO_LEARN else ""
    punkt = learn_punkt(sample)
    return Usage(
        Abbreviations(read_abbreviations("abbreviations_other.txt"), punkt.abbreviations),
        punkt,
        ordinals=language in _ORDINALS,
    )


@cache
def _english() -> Usage:
    punkt = english_punkt()
    return Usage(Abbreviations(read_abbreviations("abbreviations.txt"), punkt.abbreviations), punkt)
