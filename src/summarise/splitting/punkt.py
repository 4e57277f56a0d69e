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

# Punkt is asked what it thinks of the word after an abbreviation; any abbreviation it knows will do for the question.
_STAND_IN = "u.s"
# The next words of a few articles.
_REMEMBERED = 4096


class Punkt:
    """NLTK's tokeniser with parameters of one language."""

    def __init__(self, abbreviations: frozenset[str], tokenizer: Any) -> None:
        self.abbreviations = abbreviations
        """What it learned, in lower case, without the last full stop."""
        self._tokenizer = tokenizer
        self.ends_before = lru_cache(_REMEMBERED)(self._ends_before)
        """Whether a sentence ends at an abbreviation that has this word after it."""
        self.trails_off_before = lru_cache(_REMEMBERED)(self._trails_off_before)
        """Whether a sentence ends at an ellipsis that has this word after it."""

    def _ends_before(self, next_word: str) -> bool:
        return bool(self._tokenizer().text_contains_sentbreak(f"{_STAND_IN}. {next_word}"))

    def _trails_off_before(self, next_word: str) -> bool:
        return bool(self._tokenizer().text_contains_sentbreak(f"... {next_word}"))


@cache
def english_punkt() -> Punkt:
    """Return Punkt with the English parameters of this package; NLTK is loaded when it is first asked something."""
    learned: dict[str, list[str]] = json.loads(read_resource("punkt_en.json"))
    abbreviations = frozenset(learned["abbreviations"])

    @cache
    def tokenizer() -> Any:
        punkt = load_punkt()
        # Of the orthographic context, only what changes an answer is kept: the words that are written with a capital
        # at the beginning of a sentence and nowhere else.
        context = dict.fromkeys(learned["beginnings"], punkt._ORTHO_BEG_UC | punkt._ORTHO_MID_LC)
        return _build(abbreviations, learned["sentence_starters"], context)

    return Punkt(abbreviations, tokenizer)


def learn_punkt(text: str) -> Punkt:
    """Return Punkt with parameters learned from ``text`` itself, whatever its language."""
    punkt = load_punkt()
    parameters = punkt.PunktTrainer(text).get_params()
    abbreviations = frozenset(parameters.abbrev_types)
    tokenizer = _build(abbreviations, parameters.sent_starters, parameters.ortho_context)
    return Punkt(abbreviations, lambda: tokenizer)


def _build(abbreviations: Any, starters: Any, context: Any) -> Any:
    punkt = load_punkt()
    parameters = punkt.PunktParameters()
    parameters.abbrev_types.update(abbreviations, (_STAND_IN,))
    parameters.sent_starters.update(starters)
    parameters.ortho_context.update(context)
    return punkt.PunktSentenceTokenizer(parameters)
