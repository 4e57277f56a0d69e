"""Document -> cues: the words that report speech.

Where to look, in the order of the work:

- ``reporting_forms``, ``participles``: which forms of reporting verbs report; ``stated`` and ``hearsay``: what is
  found, thought or alleged; ``labels`` and ``turns``: speech told by layout; ``nouns``: "Lee's claim that"
- ``subjects``: whose each cue is, by a model that weighs ``features``, or where ``word_order``, ``openers``, ``doers``,
  ``clause_heads``, ``subordinate``, ``sharing`` and ``words_between`` tell, by rule
- Asked by later rooms where the words reported stand: ``settings`` behind a cue, ``fronts`` before it with the
  ``occasions`` behind, ``around`` on both sides, ``according`` for "according to", ``writings`` for what was sent
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import takewhile
from typing import Final, Literal

from summarise.attribution.cues.participles import is_participle
from summarise.attribution.cues.reporting_forms import is_verb
from summarise.attribution.document import Document
from summarise.attribution.document.verbs import can_be_verb
from summarise.attribution.lexicon import (
    HEARINGS,
    INDEFINITE,
    NUMBERS,
    VerbKind,
    cue_forms,
    person_nouns,
    word_set,
)
from summarise.attribution.names.trimming import NameRun

# No sentence of seven corpora's first 45 articles has more than 14; what has more is no prose.
_MOST_CUES = 20
_PARTICLE_CUES = {
    ("went", "on"), ("goes", "on"), ("going", "on"), ("put", "it"), ("puts", "it"), ("putting", "it"),
    ("shot", "back"), ("fired", "back"), ("hit", "back"), ("made", "clear"), ("makes", "clear"), ("chimed", "in"),
    ("weighed", "in"), ("took", "to"), ("spoke", "out"), ("gave", "a"), ("issued", "a"), ("released", "a"),
    ("sent", "a"), ("insisted", "that"), ("made", "it"), ("makes", "it"), ("told", "of"), ("let", "slip"),
    ("point", "out"), ("points", "out"), ("pointed", "out"), ("pointing", "out"), ("gave", "evidence"),
}  # fmt: skip
# What somebody does with words, by the verb that says the same.
_ACTS = {("heaped", "praise"): "praise", ("lavished", "praise"): "praise", ("hit", "out"): "criticise"}
# "Is adamant that", "is confident that": by the verb that says the same, and its class.
_BEING = frozenset(("'m", "'re", "'s", "am", "are", "is", "was", "were"))
_STATES: dict[tuple[str, str], tuple[str, VerbKind]] = {
    ("adamant", "that"): ("insist", "speech"),
    **{(sure, "that"): ("believe", "thought") for sure in ("certain", "confident", "convinced", "hopeful", "sure")},
}
# "Was charged that day" has no such clause.
_CHARGES = frozenset((word, "that") for word in ("charge", "charged", "charges"))
_OTHER_CUES = frozenset(
    ("heard", "according", "per", *(word for word, _ in (*_PARTICLE_CUES, *_ACTS, *_CHARGES, *_STATES)))
)

TURNS = frozenset(("label", "continued", "answer"))
"""The kinds of cues that stand before whole paragraphs of what is said."""
TURN: Final = "turn"
"""The form of those that stand before what is surely somebody's own words, as in a transcript."""
PLACED = TURNS | {"headline", "dash", "noun"}
"""The kinds of cues that report without a verb, most of them by where they stand."""
SURE_LABEL = 0.95
"""The chance that who stands before a colon, or answers in an interview, is who speaks."""
CueKind = VerbKind | Literal["phrase", "according", "label", "continued", "answer", "headline", "dash", "noun"]
CueForm = Literal["base", "s", "ing", "d", "turn", "-"]
"""A verb as it stands (say, says, saying, said), a label or paragraph that is a turn, or what has no forms."""


@dataclass(slots=True)
class Cue:
    """A word that reports speech, at ``at`` to ``end``; ``subject`` is the likeliest mention, or -1 for no speech.

    No tuple, as ``Mention`` is none: its fields are read as often.
    """

    at: int
    end: int
    lemma: str
    kind: CueKind
    form: CueForm
    subject: int = -1
    chance: float = 0.0

    def with_subject(self, subject: int, chance: float) -> Cue:
        """Return the cue with another subject."""
        return Cue(self.at, self.end, self.lemma, self.kind, self.form, subject, chance)


def find_cues(document: Document, runs: Sequence[NameRun]) -> tuple[Cue, ...]:
    """Return the verbs of reporting and "according to" outside quotations, as yet without subjects."""
    found = []
    forms = cue_forms()
    # "Omar Said", "Grant": a word in a name reports nothing.
    named = {i for run in runs for i in range(run.first, run.end)}
    lower = document.lower
    for i in document.find(_first_words()):
        word, after = pair = lower[i], lower[i + 1] if i + 1 < len(lower) else ""
        entry = forms.get(word)
        if word == "heard" and document.before(i) in HEARINGS:
            found.append(Cue(i, i + 1, "say", "speech", "d"))
        elif (
            entry and i not in named and not is_participle(document, i, entry[0], after) and is_verb(document, i, word)
        ):
            found.append(Cue(i, i + 1, entry[0], entry[1], _form(word, entry[0])))
        elif word == "according" and after == "to":
            found.append(Cue(i, i + 2, "according", "according", "-"))
        elif word == "per" and _cites_report(document, i):
            found.append(Cue(i - 1, i + 1, "according", "according", "-"))
        elif document.words[i - 1 : i + 1] == (",", "per") and _cites_name(document, i):
            found.append(Cue(i, i + 1, "according", "according", "-"))
        elif pair == ("went", "on") and lower[i + 2 : i + 3] == ("to",):
            # "Went on to say": by the other verb.
            continue
        elif pair in _PARTICLE_CUES:
            found.append(Cue(i, i + 2, f"{word} {after}", "phrase", "d"))
        elif pair in _CHARGES and _accuses(document, i):
            found.append(Cue(i, i + 1, "allege", "act", "d" if word == "charged" else "base"))
        elif pair in _STATES and document.before(i) in _BEING:
            found.append(Cue(i - 1, i + 1, *_STATES[pair], "s"))
        elif pair in _ACTS:
            found.append(Cue(i, i + 2, _ACTS[pair], "act", "d"))
    return tuple(_thin_out(document, found) if len(found) > _MOST_CUES else found)


def _cites_report(document: Document, i: int) -> bool:
    """Tell whether "as per" is "according to": "as per the police", but not "as per the law"."""
    if document.before(i) != "as":
        return False
    source = takewhile(str.isalpha, document.lower[i + 1 : i + _LONGEST_CITED])
    return not (_CITED | {"police"} | person_nouns()[1]).isdisjoint(source)


def _cites_name(document: Document, i: int) -> bool:
    """Tell whether "per" behind a comma is "according to": "…, per the Dorne Post.", "per a note"; not "per day"."""
    words, last = document.words, document.bounds[document.sentence[i]][1]
    stop = next((k for k in range(i + 1, last) if words[k] in (",", ".")), last)
    counted = document.lower[i + 1] in INDEFINITE | NUMBERS if i + 1 < last else False
    cited = document.lower[i + 2 : min(stop, i + _LONGEST_CITED)]
    if counted and not (_CITED | person_nouns()[1]).isdisjoint(cited):
        return True
    begin = end = i + 1 + (document.lower[i + 1 : i + 2] == ("the",))
    while end < last and words[end][0].isupper():
        end += 1
    return begin < end and (end == last or words[end] in _BEHIND_CITED)


_LONGEST_CITED = 7
_CITED = word_set("analysis email estimate filing memo note poll report source statement study survey")
_BEHIND_CITED = frozenset((",", ".", "of", "with", "at"))


def _accuses(document: Document, i: int) -> bool:
    """Tell whether "that" behind a charge opens a clause: "charged that she lied", but not "charges that much"."""
    last = document.bounds[document.sentence[i]][1]
    return any(can_be_verb(document, k) for k in range(i + 3, last))


@cache
def _first_words() -> frozenset[str]:
    return frozenset(cue_forms().keys() | _OTHER_CUES)


def _thin_out(document: Document, cues: Sequence[Cue]) -> Iterator[Cue]:
    """Yield the cues without those that stand behind a crowd of others in one sentence."""
    met: Counter[int] = Counter()
    for cue in cues:
        sentence = document.sentence[cue.at]
        met[sentence] += 1
        if met[sentence] <= _MOST_CUES:
            yield cue


def _form(word: str, lemma: str) -> CueForm:
    if word == lemma:
        return "base"
    if word.endswith("ing"):
        return "ing"
    return "s" if word.endswith("s") else "d"
