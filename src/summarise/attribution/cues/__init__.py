"""Document -> cues: the words that report speech."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, Literal, NamedTuple

from summarise.attribution.document import QUOTED, Document
from summarise.attribution.document.verbs import can_be_verb
from summarise.attribution.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    FINITE,
    FORMS_OF_BE,
    HEARINGS,
    PREPOSITIONS,
    PRONOUNS,
    cue_forms,
    reports_speech,
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
_OTHER_CUES = frozenset(("heard", "according", *(word for word, _ in _PARTICLE_CUES)))

# "The final say", "won praise from Ann Lee".
_BEFORE_NOUN = word_set(
    "final last little no any much more bigger full own special brief attract attracts attracted attracting draw draws "
    "drew drawing earn earns earned earning gain gains gained gaining get gets got getting heaping "
    "receive receives received receiving seek seeks sought seeking win wins won winning"
)
# "A severe weather warning".
_OF_WEATHER = word_set(
    "amber danger early fire flood gale health heat hurricane ice orange rain red snow storm thunderstorm tornado "
    "travel tsunami weather wind yellow"
)
# Forms that are no past tense.
_PARTICIPLES = word_set("known seen shown spoken sung sworn written")
_PERFECT = word_set("has have had having 've 's 'd i've we've they've you've he's she's it's who've who's")
_LONGEST_PERFECT = 4
_ASKING = word_set("asking wondering questioning")
_LEAVING = word_set("leave leaves leaving left")
_LONGEST_LEFT = 4
# "her old field notes".
_LONGEST_OWN = 4
_PLURAL = {(verb,) for verb in ("are", "were", "have", "don't", "aren't", "weren't", "haven't")}
_BY = frozenset(("by",))
_MEANS = word_set("phone telephone email e-mail mail text letter fax video satellite post")
# "A nurse accused of fraud was cleared": these verbs have an object, so what follows at once makes them participles.
_PASSIVE = {
    lemma: _BY | frozenset(after.split())
    for lemma, after in {
        "accuse": "of", "blame": "for", "praise": "for", "criticise": "for over", "criticize": "for over",
        "condemn": "for", "hail": "as for", "describe": "as", "urge": "to", "tell": "to", "advise": "to",
        "thank": "for", "mock": "for", "quote": "as", "cite": "as", "portray": "as", "characterise": "as",
    }.items()
}  # fmt: skip
# "what one of them described as", but not "what was described as".
_LONGEST_SUBJECT = 8
_NEAR_QUOTED = 5
TURNS = frozenset(("label", "continued", "answer"))
"""The kinds of cues that stand before whole paragraphs of what is said."""
TURN: Final = "turn"
"""The form of those that stand before what is surely somebody's own words, as in a transcript."""
PLACED = TURNS | {"headline", "dash"}
"""The kinds of cues that report by where they stand, without a verb."""
SURE_LABEL = 0.95
"""The chance that who stands before a colon, or answers in an interview, is who speaks."""
_RELATIVE = frozenset(("what", "which", "that"))
_NO_SUBJECT = FINITE | {",", "been", "being", QUOTED}


CueForm = Literal["base", "s", "ing", "d", "turn", "-"]
"""A verb as it stands (say, says, saying, said), a label or paragraph that is a turn, or what has no forms."""


class Cue(NamedTuple):
    """A word that reports speech, at ``at`` to ``end``; ``subject`` is the likeliest mention, or -1 for no speech."""

    at: int
    end: int
    lemma: str
    kind: str
    form: CueForm
    subject: int = -1
    chance: float = 0.0


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
        if word == "heard" and i and document.lower[i - 1] in HEARINGS:
            found.append(Cue(i, i + 1, "say", "speech", "d"))
        elif (
            entry
            and not _is_participle(document, i, entry[0], after)
            and i not in named
            and _is_verb(document, i, word)
        ):
            found.append(Cue(i, i + 1, entry[0], entry[1], _form(word, entry[0])))
        elif word == "according" and after == "to":
            found.append(Cue(i, i + 2, "according", "according", "-"))
        elif pair in _PARTICLE_CUES:
            found.append(Cue(i, i + 2, f"{word} {after}", "phrase", "d"))
    return tuple(_thin_out(document, found))


@cache
def _first_words() -> frozenset[str]:
    return frozenset(cue_forms().keys() | _OTHER_CUES)


def _is_participle(document: Document, i: int, lemma: str, after: str) -> bool:
    """Tell whether a verb that lacks its object is a participle; in "what one man described as “…”" it is none."""
    if document.lower[i] == "called" and _is_naming(document, i):
        return True
    # "Said by phone that it was late" has its subject before it.
    means = after == "by" and not _MEANS.isdisjoint(document.lower[i + 2 : i + 3])
    if means or after not in _PASSIVE.get(lemma, _BY):
        return False
    first = max(document.bounds[document.sentence[i]][0], i - _LONGEST_SUBJECT)
    opened = next((k for k in range(i - 1, first - 1, -1) if document.lower[k] in _RELATIVE), i)
    between = document.lower[opened + 1 : i]
    # "said that a man described as shy had left".
    joined = document.lower[opened] == "that" and opened > first and reports_speech(document.lower[opened - 1])
    quoted = after != "by" and QUOTED in document.words[i + 2 : i + _NEAR_QUOTED]
    return not quoted or not between or joined or not _NO_SUBJECT.isdisjoint(between)


def _is_naming(document: Document, i: int) -> bool:
    """Tell whether "called" at word ``i`` gives a name and no word of blame: "a firm called Acme said"."""
    last = document.bounds[document.sentence[i]][1]
    end = i + 1
    while end < last and document.words[end][0].isupper():
        end += 1
    named = end > i + 1 and i > 0 and document.words[i - 1].islower() and document.lower[i - 1] not in PRONOUNS
    if not named or document.lower[i - 1] in AUXILIARIES:
        return False
    then = document.lower[end] if end < last else "."
    return then in _BEHIND_NAMES or then in FINITE or can_be_verb(document, end)


_BEHIND_NAMES = frozenset((",", ".", ";", ":", ")", "who", "which", "that", "and", "or"))


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
    # "Ann Lee once remarked" is no clause of its own.
    then = document.words[i - 2] if i > 1 else ","
    if (before in ("when", "if", "as") or (before == "once" and then in ",.")) and word.endswith("ed"):
        return False
    # "The bridge, said to be old, was shut."
    if word == "said" and document.lower[i + 1 : i + 3] in _SUPPOSED and before not in FORMS_OF_BE:
        return False
    # "Another said so", but not "another claim".
    alone = before in ("this", "that", "one", "some") or (before == "another" and word != cue_forms()[word][0])
    if before in DETERMINERS and not alone:
        return False
    # "A novel written at night".
    if word in _PARTICIPLES and _PERFECT.isdisjoint(document.lower[max(0, i - _LONGEST_PERFECT) : i]):
        return False
    if word.endswith("ing") and _is_anothers(document, i, before):
        return False
    # "Made little mention of it", "tax credits are".
    if before in _BEFORE_NOUN and word == cue_forms()[word][0]:
        return False
    if word.endswith("s") and before not in PRONOUNS and document.lower[i + 1 : i + 2] in _PLURAL:
        return False
    if before == "'s" and document.before(i - 1) not in PRONOUNS:
        return False
    if word.endswith("s") and (_ends_subject(document, i) or _is_object(document, i)):
        return False
    return not (before in PREPOSITIONS and before != "to" and not word.endswith("ing"))


_SUPPOSED = (("to", "be"), ("to", "have"))


_REPORTS = frozenset(("reports", "claims", "comments"))
_OF_REPORTS = word_set(
    "early earlier false fresh latest local media news newspaper new other persistent previous press published recent "
    "repeated similar such unconfirmed widespread"
)
_TAKING = word_set("deny denies face faces fought hears laugh off amid over of about")


def _is_object(document: Document, i: int) -> bool:
    """Tell whether word ``i`` is what a verb before it is about: "denied media reports that she lied"."""
    if document.lower[i] not in _REPORTS or document.lower[i + 1 : i + 2] != ("that",):
        return False
    first = document.bounds[document.sentence[i]][0]
    while i > first and document.lower[i - 1] in _OF_REPORTS:
        i -= 1
    before = document.lower[i - 1] if i > first else ""
    return before in _TAKING or (before.endswith("ed") and document.words[i - 1].islower()) or reports_speech(before)


def _is_anothers(document: Document, i: int, before: str) -> bool:
    """Tell whether a word in -ing is a noun or what somebody is left doing: "Red warning", "left fans asking why"."""
    first = document.bounds[document.sentence[i]][0]
    if document.lower[i] == "warning" and (before in _OF_WEATHER or i - 1 == first):
        return True
    near = document.lower[max(first, i - _LONGEST_LEFT) : i]
    return document.lower[i] in _ASKING and not _LEAVING.isdisjoint(near) and "," not in near


def _ends_subject(document: Document, i: int) -> bool:
    """Tell whether a word in -s is the noun that a reported clause in the past begins with: "said her field notes"."""
    if document.lower[i + 1 : i + 2] == ("that",):
        return False
    for k in range(i - 1, max(document.bounds[document.sentence[i]][0], i - _LONGEST_OWN), -1):
        word = document.lower[k]
        if word in DETERMINERS:
            return reports_speech(document.lower[k - 1]) and not document.lower[k - 1].endswith("s")
        if not word.isalpha() or word in PREPOSITIONS or not document.words[k].islower():
            return False
    return False


def _form(word: str, lemma: str) -> CueForm:
    if word == lemma:
        return "base"
    if word.endswith("ing"):
        return "ing"
    return "s" if word.endswith("s") else "d"
