"""Whom a pronoun cannot stand for: who is only named on the way to it, who spoke the words it replies to."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.cues import Cue
from summarise.attribution.document import Document
from summarise.attribution.lexicon import ASKED, QUESTIONS, RELATIVES, REPLIES, word_set
from summarise.attribution.mentions import Mention
from summarise.words import ARTICLES

_LONGEST_FRONT = 60
# "Born in Hexham", "The son of": what such a word opens has its subject behind the comma that closes it.
_PARTICIPLES = word_set("born brought taught left known sent given made won begun chosen hidden driven torn")
# "Unlike Ann Lee, she": what these name is somebody else.
_BESIDE = word_set("after before unlike like besides alongside with without")
_CHILDREN = RELATIVES | word_set("child eldest youngest second third only one")
_TALKS = word_set("call chat conversation discussion email interview letter meeting message note reply response talk")
_ONES = word_set("a an another his her")
_LONGEST_ASKER = 8
# "Asked if he would go, he replied": nobody who could be named spoke before.
_ASKED = ASKED | {"question", "questions", "asking"}


def find_fronted(document: Document, mentions: Sequence[Mention], m: int) -> range:
    """Return the words before pronoun ``m`` in a participle or an apposition that opens its sentence.

    "Born in Hexham, the child of Ernest Lisle and his wife, Edith, she": the pronoun is none of those.
    """
    start = mentions[m].start
    first = document.bounds[document.sentence[start]][0]
    # "Thankfully, after Ann Lee, she".
    first += 2 * (document.words[first + 1 : first + 2] == (",",))
    front = range(first, start)
    if not 2 < len(front) <= _LONGEST_FRONT or document.words[start - 1] != ",":
        return range(0)
    return front if _opens_front(document, first) else range(0)


def _opens_front(document: Document, first: int) -> bool:
    lower = document.lower
    if names_another(document, first):
        return True
    if lower[first] in _PARTICIPLES or (
        lower[first] in ("after", "before", "since") and lower[first + 1].endswith("ing")
    ):
        return True
    if lower[first] in ("in", "during") and not _TALKS.isdisjoint(lower[first + 2 : first + 5]):
        # "In an interview with Ann Lee, he said".
        return lower[first + 1] in _ONES
    if lower[first] in ARTICLES:
        return lower[first + 1] in _CHILDREN and "of" in lower[first + 2 : first + 5]
    # "Eating", "Educated", but not "Reed".
    return lower[first].endswith(("ing", "ed")) and document.words[first + 1][0].islower() and len(lower[first]) > 4


def is_asker(document: Document, name: Mention) -> bool:
    """Tell whether somebody is named as who asks: "Asked by Ann Lee, for the family", "by their lawyer, Ann Lee,"."""
    first = document.bounds[document.sentence[name.start]][0]
    by = next(
        (i for i in range(name.start - 1, max(first, name.start - _LONGEST_ASKER), -1) if document.lower[i] == "by"), 0
    )
    return by > 0 and document.lower[by - 1] in _ASKED and QUESTIONS.isdisjoint(document.lower[by : name.start])


def names_another(document: Document, first: int) -> bool:
    """Tell whether what opens at word ``first`` only names somebody beside the subject: "Unlike Ann Lee, she"."""
    named = document.lower[first] in _BESIDE and document.words[first + 1][0].isupper()
    return named and "," in document.lower[first + 2 : first + 5]


def find_replies(document: Document, mentions: Sequence[Mention], cues: Sequence[Cue]) -> dict[int, Cue]:
    """Return, by the pronoun that replies, the cue of the words right before: "“No,” Lee said. “Yes,” he replied"."""
    replies: dict[int, Cue] = {}
    before: Cue | None = None
    for cue in sorted((cue for cue in cues if cue.subject >= 0 and cue.kind != "thought"), key=lambda cue: cue.at):
        if before and _is_reply(document, mentions, cue) and _is_close(document, before, cue):
            replies[cue.subject] = before
        before = cue
    return replies


def _is_reply(document: Document, mentions: Sequence[Mention], cue: Cue) -> bool:
    if mentions[cue.subject].kind not in ("he", "she") or cue.lemma not in REPLIES:
        return False
    first, last = document.bounds[document.sentence[cue.at]]
    return _ASKED.isdisjoint(document.lower[first:last])


_PUTTING = frozenset(("ask", "question", "urge", "tell"))


def _is_close(document: Document, before: Cue, cue: Cue) -> bool:
    sentences = document.sentence[cue.at] - document.sentence[before.at]
    # Not the reply itself.
    first = document.bounds[document.sentence[cue.at]][0]
    spoken = any(q >= 0 for q in document.quotation[before.at - 8 if before.at > 8 else 0 : first])
    spoken |= before.lemma in _PUTTING
    # "told reporters": what they asked is left out.
    heard = document.lower[before.end] if before.end < len(document.lower) else ""
    return sentences == 1 and spoken and heard not in ("reporters", "journalists")


def find_hearer(mentions: Sequence[Mention], cue: Cue) -> int:
    """Return the person right behind the cue, "told Ek", or -1."""
    after = (mention.entity for mention in mentions[cue.subject + 1 : cue.subject + 4] if mention.start == cue.end)
    return next(after, -1)
