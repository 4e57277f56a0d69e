"""One cue beside the candidates for its subject: what speaks for and against each.

The features are written in parts, each of a few words and numbers that come again and again: the weights of most parts
need not be looked up anew.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from summarise.attribution.cues import Cue
from summarise.attribution.document import QUOTED, Document
from summarise.attribution.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    FORMS_OF_BE,
    MODALS,
    PREPOSITIONS,
    cue_forms,
    word_set,
)
from summarise.attribution.mentions import Mention
from summarise.attribution.model import Part

_TELLING = word_set("that of to about for on in at by as whether how if why what")
_NEGATIONS = word_set("not n't never don't didn't doesn't wouldn't won't hasn't refused declined")
_REMEMBERED = 8192


def subject_features(
    document: Document, cue: Cue, mentions: Sequence[Mention], candidates: Sequence[int]
) -> Iterator[tuple[Part, ...]]:
    """Yield what speaks for the cue reporting no speech of a mention at all, then what speaks for each candidate."""
    low, form, forms = document.lower, cue.form, cue_forms().keys()
    first, last = document.bounds[document.sentence[cue.at]]
    before_cue = _shape(low[cue.at - 1] if cue.at > first else "^")
    after_cue = _shape(low[cue.end] if cue.end < last else "$")
    yield _describe_cue(document, cue, before_cue, after_cue)
    # How many candidates stand nearer to the cue, on its left and on its right.
    left, right = len([m for m in candidates if mentions[m].end <= cue.at]), 0
    for m in candidates:
        mention = mentions[m]
        kind, start, end = mention.kind, mention.start, mention.end
        if end <= cue.at:
            left -= 1
            side, between, nearer = "L", low[end : cue.at], left
        else:
            side, between, nearer = "R", low[cue.end : start], right
            right += start >= cue.end
        before = _shape(low[start - 1] if start > first else "^")
        after = _shape(low[end] if end < last else "$")
        gap, words = len(between), set(between)
        step = gap if gap < 4 else 5 if gap < 6 else 9 if gap < 10 else 15 if gap < 16 else "+"
        commas = min(2, between.count(",")) if "," in words else 0
        verbs = 0 if forms.isdisjoint(words) else min(2, len([word for word in between if word in forms]))
        being = not words.isdisjoint(FORMS_OF_BE)
        yield (
            (_of_distance, side, step, kind),
            (_of_verb, side, words <= AUXILIARIES, kind, form, cue.kind),
            (_of_place, side, nearer if nearer < 3 else 3, before, kind),
            (_of_commas, side, commas, before, after),
            (_of_kind, side, verbs, start == first, kind),
            (_of_words_between, side, QUOTED in words, "that" in words, "who" in words, "and" in words, after),
            (_of_lemma, side, gap < 3, cue.lemma),
            (_of_cue_beside, side, gap == 0, gap < 4, being, before_cue, after_cue, form),
        )


def _describe_cue(document: Document, cue: Cue, before: str, after: str) -> tuple[Part, ...]:
    first, last = document.bounds[document.sentence[cue.at]]
    place = bisect_left(document.place, first)
    quoted = place < len(document.place) and document.place[place] < last
    then = document.lower[cue.end] if cue.end < last else ""
    return (
        (_of_cue, cue.kind, cue.form, cue.lemma),
        (_of_words_beside, cue.kind, cue.form, before, after),
        (_of_sentence, cue.kind, cue.form, quoted, before == "to", then if then in _TELLING else ""),
    )


@lru_cache(_REMEMBERED)
def _shape(word: str) -> str:
    if word in ("^", "$", ",", ":", ".", QUOTED, "that", "to", "and", "who", "by", "of", "as"):
        return word
    if word == "'s":
        return word
    if word in FORMS_OF_BE:
        return "be"
    if word in ("has", "have", "had", "having"):
        return "have"
    if word in _NEGATIONS:
        return "not"
    if word in MODALS:
        return "modal"
    if word in AUXILIARIES:
        return "aux"
    if word in PREPOSITIONS:
        return "prep"
    if word in DETERMINERS:
        return "det"
    return "w" if word[0].isalnum() else "p"


def _of_cue(kind: str, form: str, lemma: str) -> tuple[str, ...]:
    return "0", f"0k{kind}{form}", f"0l{lemma}"


def _of_words_beside(kind: str, form: str, before: str, after: str) -> tuple[str, ...]:
    return f"0a{after}{kind}", f"0b{before}{form}"


def _of_sentence(kind: str, form: str, quoted: bool, infinitive: bool, told: str) -> tuple[str, ...]:
    return f"0w{told}", f"0q{quoted!s}{kind}", f"0to{form}" if infinitive else "0x"


def _of_distance(side: str, step: int | str, kind: str) -> tuple[str, ...]:
    return f"d{side}{step}", f"dk{side}{step}{kind}"


def _of_verb(side: str, plain: bool, kind: str, form: str, cue: str) -> tuple[str, ...]:
    return f"df{side}{form}{cue}", f"pl{side}{plain!s}{form}", f"plk{side}{plain!s}{kind}{cue}"


def _of_place(side: str, nearer: int, before: str, kind: str) -> tuple[str, ...]:
    return f"o{side}{nearer}", f"ok{side}{min(nearer, 2)}{kind}", f"b{side}{before}", f"bk{side}{before}{kind}"


def _of_commas(side: str, commas: int, before: str, after: str) -> tuple[str, ...]:
    return f"a{side}{after}", f"c{side}{commas}{before}", f"cp{side}{commas}{after}"


def _of_kind(side: str, verbs: int, opens: bool, kind: str) -> tuple[str, ...]:
    return f"v{side}{verbs}", f"k{kind}", f"s{kind}{opens!s}{side}"


def _of_words_between(side: str, quoted: bool, that: bool, who: bool, joined: bool, after: str) -> tuple[str, ...]:
    return f"Q{side}{quoted!s}", f"t{side}{that!s}{who!s}", f"and{side}{joined!s}{after}"


def _of_lemma(side: str, near: bool, lemma: str) -> tuple[str, ...]:
    return (f"cl{side}{lemma}{near!s}",)


def _of_cue_beside(
    side: str, adjoining: bool, near: bool, being: bool, before: str, after: str, form: str
) -> tuple[str, ...]:
    return f"ca{side}{after}{adjoining!s}", f"cb{side}{before}{form}", f"be{side}{being!s}{form}{near!s}"
