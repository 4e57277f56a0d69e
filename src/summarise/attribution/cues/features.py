"""One cue beside one candidate for its subject: what speaks for and against the two."""

from __future__ import annotations

from collections.abc import Sequence
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

_TELLING = word_set("that of to about for on in at by as whether how if why what")
_NEGATIONS = word_set("not n't never don't didn't doesn't wouldn't won't hasn't refused declined")
# Most words beside a subject come again and again.
_REMEMBERED = 4096


def cue_features(document: Document, cue: Cue) -> list[str]:
    """Return what speaks for or against the cue reporting any speech of a mention at all."""
    low = document.lower
    first, last = document.bounds[document.sentence[cue.at]]
    before = low[cue.at - 1] if cue.at > first else "^"
    after = low[cue.end] if cue.end < last else "$"
    return [
        "0", "0k" + cue.kind + cue.form, "0l" + cue.lemma, "0a" + _shape(after) + cue.kind,
        "0b" + _shape(before) + cue.form, "0w" + after if after in _TELLING else "0w",
        "0q" + str(QUOTED in document.words[first:last]) + cue.kind,
        "0to" + cue.form if before == "to" else "0x",
    ]  # fmt: skip


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


def subject_features(
    document: Document, cue: Cue, mentions: Sequence[Mention], m: int, candidates: Sequence[int]
) -> list[str]:
    """Return what speaks for or against mention ``m`` being the subject of the cue."""
    mention, low = mentions[m], document.lower
    first, last = document.bounds[document.sentence[cue.at]]
    left = mention.end <= cue.at
    between = low[mention.end : cue.at] if left else low[cue.end : mention.start]
    side = "L" if left else "R"
    gap = len(between)
    step = str(gap) if gap < 4 else "5" if gap < 6 else "9" if gap < 10 else "15" if gap < 16 else "+"
    plain = AUXILIARIES.issuperset(between)
    if left:
        others = len([c for c in candidates if m < c and mentions[c].end <= cue.at])
    else:
        others = len([c for c in candidates if c < m and mentions[c].start >= cue.end])
    before = _shape(low[mention.start - 1] if mention.start > first else "^")
    after = _shape(low[mention.end] if mention.end < last else "$")
    forms = cue_forms()
    commas = str(min(2, between.count(",")))
    verbs = min(2, sum(map(forms.__contains__, between)))
    kind, form = mention.kind, cue.form
    return [
        f"d{side}{step}", f"dk{side}{step}{kind}", f"df{side}{form}{cue.kind}", f"pl{side}{plain!s}{form}",
        f"plk{side}{plain!s}{kind}{cue.kind}",
        f"o{side}{others if others < 3 else 3}", f"ok{side}{others if others < 2 else 2}{kind}",
        f"b{side}{before}", f"bk{side}{before}{kind}", f"a{side}{after}",
        f"c{side}{commas}{before}", f"cp{side}{commas}{after}",
        f"v{side}{verbs}", "k" + kind, f"s{kind}{mention.start == first!s}{side}",
        f"Q{side}{QUOTED in between!s}", f"t{side}{'that' in between!s}{'who' in between!s}",
        f"and{side}{'and' in between!s}{after}", f"cl{side}{cue.lemma}{gap < 3!s}",
        f"ca{side}{_shape(low[cue.end] if cue.end < last else '$')}{gap == 0!s}",
        f"cb{side}{_shape(low[cue.at - 1] if cue.at > first else '^')}{form}",
        f"be{side}{not FORMS_OF_BE.isdisjoint(between)!s}{form}{gap < 4!s}",
    ]  # fmt: skip
