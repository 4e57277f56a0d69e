"""Document -> cues: the words that report speech, and who the subject of each is."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from summarise.attribution.document import QUOTED, Document
from summarise.attribution.lexicon import AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS, cue_forms, word_set
from summarise.attribution.mentions import Mention, only_modifies
from summarise.attribution.model import load_weights, score, shares
from summarise.attribution.nominals import find_apposed
from summarise.attribution.trimming import NameRun

_LEFT, _RIGHT = 30, 16
"""How many words before and after a cue its subject may stand."""
# No sentence of seven corpora's first 45 articles has more than 14; what has more is no prose.
_MOST_CUES = 20
# Most words beside a subject come again and again.
_REMEMBERED = 4096
_PARTICLE_CUES = {
    ("went", "on"), ("goes", "on"), ("going", "on"), ("put", "it"), ("puts", "it"), ("putting", "it"),
    ("shot", "back"), ("fired", "back"), ("hit", "back"), ("made", "clear"), ("makes", "clear"), ("chimed", "in"),
    ("weighed", "in"), ("took", "to"), ("spoke", "out"), ("gave", "a"), ("issued", "a"), ("released", "a"),
    ("sent", "a"), ("insisted", "that"), ("made", "it"), ("makes", "it"), ("told", "of"), ("let", "slip"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that reports speech, at ``at`` to ``end``; ``subject`` is the likeliest mention, or -1 for no speech."""

    at: int
    end: int
    lemma: str
    kind: str
    form: str
    subject: int = -1
    chance: float = 0.0


def find_cues(document: Document, runs: Sequence[NameRun]) -> tuple[Cue, ...]:
    """Return the verbs of reporting and "according to" outside quotations, as yet without subjects."""
    found = []
    forms = cue_forms()
    # "Omar Said", "Grant": a word in a name reports nothing.
    named = {i for run in runs for i in range(run.first, run.end)}
    for i, word in enumerate(document.lower):
        entry = forms.get(word)
        after = document.lower[i + 1] if i + 1 < len(document.lower) else ""
        if entry and after != "by" and i not in named and _is_verb(document, i, word):
            found.append(Cue(i, i + 1, entry[0], entry[1], _form(word, entry[0])))
        elif word == "according" and after == "to":
            found.append(Cue(i, i + 2, "according", "according", "-"))
        elif (word, after) in _PARTICLE_CUES:
            found.append(Cue(i, i + 2, f"{word} {after}", "phrase", "d"))
    return tuple(_thin_out(document, found))


def _thin_out(document: Document, cues: Sequence[Cue]) -> Iterator[Cue]:
    """Yield the cues without those that stand behind a crowd of others in one sentence."""
    met: Counter[int] = Counter()
    for cue in cues:
        sentence = document.sentence[cue.at]
        met[sentence] += 1
        if met[sentence] <= _MOST_CUES:
            yield cue


def _is_verb(document: Document, i: int, word: str) -> bool:
    before = document.lower[i - 1] if i > document.bounds[document.sentence[i]][0] else ""
    # "when asked about it": somebody else asked.
    if before in ("when", "if", "as", "once") and word.endswith("ed"):
        return False
    if before in DETERMINERS and before not in ("this", "that", "one", "some"):
        return False
    if before == "'s" and document.lower[i - 2] not in PRONOUNS:
        return False
    return not (before in PREPOSITIONS and before != "to" and not word.endswith("ing"))


def _form(word: str, lemma: str) -> str:
    if word == lemma:
        return "base"
    if word.endswith("ing"):
        return "ing"
    return "s" if word.endswith("s") else "d"


def bind_subjects(document: Document, cues: Sequence[Cue], mentions: Sequence[Mention]) -> tuple[Cue, ...]:
    """Return the cues, each with its likeliest subject."""
    weights = load_weights("subject")
    bound = []
    for cue, candidates in zip(cues, subject_candidates(document, cues, mentions), strict=True):
        scores = [score(cue_features(document, cue), weights)]
        scores += [score(subject_features(document, cue, mentions, m, candidates), weights) for m in candidates]
        chances = shares(scores)
        best = max(range(len(scores)), key=lambda k: scores[k])
        subject, chance = candidates[best - 1] if best else -1, chances[best]
        if best:
            subject, beside = _named(document, mentions, candidates, subject)
            chance = sum(
                chances[k] for k, m in enumerate(candidates, 1) if m in (subject, candidates[best - 1], *beside)
            )
        bound.append(Cue(cue.at, cue.end, cue.lemma, cue.kind, cue.form, subject, chance))
    return tuple(bound)


def _named(
    document: Document, mentions: Sequence[Mention], candidates: Sequence[int], subject: int
) -> tuple[int, list[int]]:
    """Return the name that stands in apposition to a subject, and the noun phrases beside it that are no rivals.

    "The president, Francis Obi, said": whether the phrase or the name is the verb's subject, the same person spoke.
    """
    beside: dict[int, list[int]] = {}
    for m in candidates:
        entity = find_apposed(document, mentions, m) if mentions[m].kind == "nom" else -1
        if entity >= 0:
            beside.setdefault(entity, []).append(m)
    names = {mentions[m].entity: m for m in reversed(candidates) if mentions[m].kind == "name"}
    for entity, phrases in beside.items():
        name = names.get(entity)
        if name is not None and subject in (name, *phrases):
            return name, phrases
    return subject, []


def subject_candidates(document: Document, cues: Sequence[Cue], mentions: Sequence[Mention]) -> list[list[int]]:
    """Return, for each cue, the mentions of its sentence that are near enough to be its subject."""
    spans: dict[int, tuple[int, int]] = {}
    for m, mention in enumerate(mentions):
        sentence = document.sentence[mention.start]
        first, end = spans.get(sentence, (m, m))
        if end == m:
            spans[sentence] = first, m + 1
    heads = [mention.head for mention in mentions]
    result = []
    for cue in cues:
        first, end = spans.get(document.sentence[cue.at], (0, 0))
        # Heads stand in order, and none before its mention's start or behind its end.
        first = bisect_left(heads, cue.at - _LEFT, first, end)
        end = bisect_left(heads, cue.at + _RIGHT, first, end)
        result.append(
            [
                m
                for m in range(first, end)
                if _is_near(document, cue, mentions[m]) and not only_modifies(document, mentions, m)
            ]
        )
    return result


def _is_near(document: Document, cue: Cue, mention: Mention) -> bool:
    # In "the senator's lawyer said" the senator is not the one who speaks.
    owns = mention.end < len(document.lower) and document.lower[mention.end] in ("'s", "'")
    return mention.start >= cue.at - _LEFT and mention.end <= cue.at + _RIGHT and not owns


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


_TELLING = word_set("that of to about for on in at by as whether how if why what")


_FORMS_OF_BE = frozenset(("is", "are", "was", "were", "be", "been", "being"))

_NEGATIONS = word_set("not n't never don't didn't doesn't wouldn't won't hasn't refused declined")


@lru_cache(_REMEMBERED)
def _shape(word: str) -> str:
    if word in ("^", "$", ",", ":", ".", QUOTED, "that", "to", "and", "who", "by", "of", "as"):
        return word
    if word == "'s":
        return word
    if word in _FORMS_OF_BE:
        return "be"
    if word in ("has", "have", "had", "having"):
        return "have"
    if word in (
        "not",
        "n't",
        "never",
        "don't",
        "didn't",
        "doesn't",
        "wouldn't",
        "won't",
        "hasn't",
        "refused",
        "declined",
    ):
        return "not"
    if word in ("will", "would", "can", "could", "should", "may", "might", "must"):
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
    step = side + (str(gap) if gap < 4 else "5" if gap < 6 else "9" if gap < 10 else "15" if gap < 16 else "+")
    plain = AUXILIARIES.issuperset(between)
    if left:
        others = sum([1 for c in candidates if m < c and mentions[c].end <= cue.at])
    else:
        others = sum([1 for c in candidates if c < m and mentions[c].start >= cue.end])
    before = low[mention.start - 1] if mention.start > first else "^"
    after = low[mention.end] if mention.end < last else "$"
    forms = cue_forms()
    commas = min(2, between.count(","))
    verbs = min(2, sum([1 for word in between if word in forms]))
    kind = mention.kind
    return [
        "d" + step, "dk" + step + kind, "df" + side + cue.form + cue.kind, "pl" + side + str(plain) + cue.form,
        "plk" + side + str(plain) + kind + cue.kind,
        "o" + side + str(min(others, 3)), "ok" + side + str(min(others, 2)) + kind,
        "b" + side + _shape(before), "bk" + side + _shape(before) + kind, "a" + side + _shape(after),
        "c" + side + str(commas) + _shape(before), "cp" + side + str(commas) + _shape(after),
        "v" + side + str(verbs), "k" + kind, "s" + kind + str(mention.start == first) + side,
        "Q" + side + str(QUOTED in between), "t" + side + str("that" in between) + str("who" in between),
        "and" + side + str("and" in between) + _shape(after), "cl" + side + cue.lemma + str(gap < 3),
        "ca" + side + _shape(low[cue.end] if cue.end < last else "$") + str(gap == 0),
        "cb" + side + _shape(low[cue.at - 1] if cue.at > first else "^") + cue.form,
        "be" + side + str(not _FORMS_OF_BE.isdisjoint(between)) + cue.form + str(gap < 4),
    ]  # fmt: skip
