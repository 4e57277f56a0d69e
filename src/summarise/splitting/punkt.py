"""The door to NLTK's Punkt: whether a full stop after an abbreviation ends a sentence too.

Kiss and Strunk (2006), "Unsupervised Multilingual Sentence Boundary Detection", Computational Linguistics 32. The
English parameters are our own (``training/punkt.py``), and filled in here in memory: ``nltk.data`` needs a download.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache
from typing import Any

from summarise.language.nltk_import import load_punkt
from summarise.resources import read_resource

# Punkt knows what it was trained with; it is asked about other abbreviations under the commonest name of them all.
_STAND_IN = "u.s"


@cache
def learned_abbreviations() -> frozenset[str]:
    """Return the English abbreviations that Punkt learned, in lower case, without the last full stop."""
    return frozenset(_parameters()["abbreviations"])


@lru_cache(4096)
def ends_before(next_word: str) -> bool:
    """Return whether a sentence ends at an abbreviation that has ``next_word`` after it."""
    return bool(_tokenizer().text_contains_sentbreak(f"{_STAND_IN}. {next_word}"))


@lru_cache(4096)
def trails_off_before(next_word: str) -> bool:
    """Return whether a sentence ends at an ellipsis that has ``next_word`` after it."""
    return bool(_tokenizer().text_contains_sentbreak(f"... {next_word}"))


@cache
def _parameters() -> dict[str, list[str]]:
    parameters: dict[str, list[str]] = json.loads(read_resource("punkt_en.json"))
    return parameters


@cache
def _tokenizer() -> Any:
    punkt = load_punkt()
    parameters = punkt.PunktParameters()
    parameters.abbrev_types.update(learned_abbreviations())
    parameters.sent_starters.update(_parameters()["sentence_starters"])
    # Of the orthographic context, only what changes an answer is kept: the words that are written with a capital at
    # the beginning of a sentence and nowhere else.
    beginning = punkt._ORTHO_BEG_UC | punkt._ORTHO_MID_LC
    parameters.ortho_context.update(dict.fromkeys(_parameters()["beginnings"], beginning))
    return punkt.PunktSentenceTokenizer(parameters)
