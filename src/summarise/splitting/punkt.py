"""The door to NLTK's Punkt: whether a full stop after an abbreviation ends a sentence too.

Kiss and Strunk (2006), "Unsupervised Multilingual Sentence Boundary Detection", Computational Linguistics 32. The
English parameters are our own (``training/punkt.py``), and filled in here in memory: ``nltk.data`` needs a download.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import cache, cached_property, lru_cache
from typing import Any

from summarise.language.nltk_import import load_punkt
from summarise.resources import read_resource

# Punkt is asked what it thinks of the word after an abbreviation; any abbreviation it knows will do for the question.
_STAND_IN = "u.s"
# Punkt takes an apostrophe for the end of a word: it is asked of "I", where the text has "I'm".
_ENDING = re.compile(r"['’].*")
# The next words of a few articles.
_REMEMBERED = 4096


class Punkt:
    """NLTK's tokeniser with parameters of one language.

    Args:
        abbreviations: in lower case, without the last full stop.
        starters: words that begin sentences far more often than chance.
        beginnings: words that are written with a capital at the beginning of a sentence, and hardly elsewhere.
    """

    def __init__(self, abbreviations: frozenset[str], starters: Iterable[str], beginnings: Iterable[str]) -> None:
        self.abbreviations = abbreviations
        self._starters = starters
        self._beginnings = beginnings
        self.ends_before = lru_cache(_REMEMBERED)(self._ends_before)
        """Whether a sentence ends at an abbreviation that has this word after it."""
        self.trails_off_before = lru_cache(_REMEMBERED)(self._trails_off_before)
        """Whether a sentence ends at an ellipsis that has this word after it."""

    def _ends_before(self, next_word: str) -> bool:
        return self._knows(next_word) and bool(self._tokenizer.text_contains_sentbreak(f"{_STAND_IN}. {next_word}"))

    def _trails_off_before(self, next_word: str) -> bool:
        return self._knows(next_word) and bool(self._tokenizer.text_contains_sentbreak(f"... {next_word}"))

    def _knows(self, word: str) -> bool:
        # Of a word that it has learned nothing about, Punkt can't say that it begins a sentence. Most articles ask of
        # no other (94 in 100 of the development corpora), and so spare the 40 ms that NLTK takes to load.
        return _ENDING.sub("", word.lower()) in self._known

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset(self._starters).union(self._beginnings)

    @cached_property
    def _tokenizer(self) -> Any:
        punkt = load_punkt()
        parameters = punkt.PunktParameters()
        parameters.abbrev_types.update(self.abbreviations, (_STAND_IN,))
        parameters.sent_starters.update(self._starters)
        # Of the orthographic context, only what changes an answer is kept.
        context = punkt._ORTHO_BEG_UC | punkt._ORTHO_MID_LC
        parameters.ortho_context.update(dict.fromkeys(self._beginnings, context))
        return punkt.PunktSentenceTokenizer(parameters)


@cache
def english_punkt() -> Punkt:
    """Return Punkt with the English parameters of this package; NLTK is loaded when it is first asked something."""
    learned: dict[str, list[str]] = json.loads(read_resource("punkt_en.json"))
    return Punkt(frozenset(learned["abbreviations"]), learned["sentence_starters"], learned["beginnings"])


def punkt_of_words(words: Iterable[str]) -> Punkt:
    """Return Punkt for a language of which only ``words`` are known, as some that are written without a capital.

    The whole of Punkt's learning needs more than one article: with what it learned from each text alone, it found
    fewer of the sentences in English ones (recall .963 for .967) than with this.
    """
    return Punkt(frozenset(), (), words)
