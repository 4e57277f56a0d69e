"""It and they -> the body or the people that spoke last: "The board said it was shut. It said", "they added"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarise.attribution.cues import Cue
from summarise.attribution.document import Document
from summarise.attribution.document.verbs import find_verb
from summarise.attribution.lexicon import FORMS_OF_BE, RELATIVES, word_set
from summarise.attribution.mentions import Mention
from summarise.attribution.people.bodies import BODY_NOUNS, KINDS_OF_BODIES

_WITHIN = 2
"""How many sentences back the body must have spoken."""
_SURE_SUBJECT = 0.55
_LONGEST_KIND, _LONGEST_APPOSED = 4, 8
_BODIES = frozenset(("org", "thing"))
_TOLD_OF = frozenset((",", "who"))
_WHERE = frozenset(("in", "on", "via", "through"))
# "They told their parents": no body did.
_OWN_KIN = frozenset(("their", kin) for kin in (*RELATIVES, "parents", "families", "mothers", "fathers"))
_MANY = frozenset(("group", "org"))
# "A spokesperson said … they added".
_ANYONE = word_set(
    "colleague customer employee fan friend neighbor neighbour participant passenger patient person resident source "
    "spokesperson student teenager user witness worker"
)


def find_impersonal(document: Document, mentions: Sequence[Mention], cues: Sequence[Cue]) -> dict[int, Cue]:
    """Return, for each "it" and "they" that reports, the cue of the body or group that spoke last before it.

    Nothing where somebody else has spoken since, or another body opens a sentence between; where none has spoken, the
    body or group that the sentence before is about: "The family asked for privacy. In a statement they said".
    """
    found: dict[int, Cue] = {}
    last = -1
    # "Sales fell, it said": what only opens sentences is no body's name.
    opening = {first for first, _ in document.bounds}
    named = frozenset([document.words[i] for i in document.capitals if i not in opening])
    speaking = {cue.subject: cue for cue in cues if cue.subject >= 0 and cue.chance >= _SURE_SUBJECT}
    for m in sorted(speaking, key=lambda m: mentions[m].start):
        kind = mentions[m].kind
        if kind in ("it", "they"):
            stands = document.lower[mentions[m].head] == kind
            own = document.lower[speaking[m].end : speaking[m].end + 2] in _OWN_KIN
            if stands and last >= 0 and not own and _goes_on(document, mentions, last, m, named):
                found[m] = found.get(last, speaking[last])
                last = m
            elif stands and (subject := _find_told_of(document, mentions, m, speaking[m], last)) >= 0:
                found[m] = replace(speaking[m], subject=subject, at=mentions[subject].end)
                last = m
            else:
                last = -1
        elif kind == "who" and m and mentions[m - 1].end == mentions[m].start - 1:
            # "Tesk, which said … it said".
            last = m - 1
            speaking[last] = replace(speaking[m], subject=last)
        elif speaking[m].kind != "thought":
            last = m
    return found


def _find_told_of(document: Document, mentions: Sequence[Mention], m: int, cue: Cue, last: int) -> int:
    """Return the body or group that the sentence of pronoun ``m`` or the one before is about, or -1."""
    opener = _find_opener(document, mentions, m)
    return opener if opener >= 0 else _find_subject(document, mentions, m, cue, last)


def _find_opener(document: Document, mentions: Sequence[Mention], m: int) -> int:
    """Return the one body or group that opens the sentence of pronoun ``m`` or the one before, or -1.

    It stands in the same paragraph, and no other body between. "Tax cuts, they said, would help" are what is told of.
    """
    pronoun = mentions[m]
    here = document.sentence[pronoun.start]
    inserted = document.before(pronoun.start) in _TOLD_OF
    alike = _BODIES if pronoun.kind == "it" else _MANY
    for k in range(m - 1, -1, -1):
        other = mentions[k]
        sentence = document.sentence[other.start]
        near = sentence == here - 1 or (sentence == here and not inserted)
        if not near or document.paragraph[other.start] != document.paragraph[pronoun.start]:
            return -1
        # "In a statement on its website it said".
        place = other.kind == "thing" and document.before(other.start) in _WHERE
        if other.kind in alike and not place and not _only_describes(document, mentions, k):
            return k if _opens(document, other, document.bounds[sentence][0]) else -1
    return -1


def _find_subject(document: Document, mentions: Sequence[Mention], m: int, cue: Cue, last: int) -> int:
    """Return the body that a sentence is about which ends in "it said", where none has just spoken, or -1.

    "Tesk will close two mills in Norland, it said on Thursday.", but not "The court was clear. Tesk must pay, it said."
    """
    pronoun, (first, stop) = mentions[m], document.bounds[document.sentence[cue.at]]
    if pronoun.kind != "it" or document.before(pronoun.start) != "," or find_verb(document, cue.end, stop) >= 0:
        return -1
    k = m
    while k and mentions[k - 1].start >= first:
        k -= 1
    heard = max(last, k - 1)
    rival = heard >= 0 and mentions[heard].kind in _BODIES
    near = rival and document.sentence[pronoun.start] - document.sentence[mentions[heard].start] <= _WITHIN
    named = (i for i in range(k, m) if mentions[i].entity >= 0)
    k = next(named, -1)
    return k if k >= 0 and not near and mentions[k].kind == "org" and _opens(document, mentions[k], first) else -1


def _only_describes(document: Document, mentions: Sequence[Mention], k: int) -> bool:
    """Tell whether phrase ``k`` says what the body right before it is: "Argus is a games firm", "Argus, a firm,"."""
    phrase, body = mentions[k], mentions[k - 1]
    beside = k > 0 and body.entity >= 0 > phrase.entity and body.end == phrase.start - 1
    return beside and (document.lower[body.end] in FORMS_OF_BE or document.words[body.end] == ",")


def _opens(document: Document, body: Mention, first: int) -> bool:
    """Tell whether a body is the subject that opens its sentence, be it behind what or where it is.

    "Train operator Tesk", "The mill's owner, Tesk, declined to comment".
    """
    kind = document.lower[first : body.start]
    if not kind:
        return True
    apposed = kind[-1] == "," == document.lower[body.end] and len(kind) <= _LONGEST_APPOSED
    return apposed or (len(kind) <= _LONGEST_KIND and kind[-1] in KINDS_OF_BODIES)


def _goes_on(document: Document, mentions: Sequence[Mention], last: int, m: int, named: frozenset[str]) -> bool:
    """Tell whether pronoun ``m`` goes on from the speaker ``last``: alike in number, near, and no rival between.

    ``named`` are the words that have a capital within a sentence too.
    """
    before, pronoun = mentions[last], mentions[m]
    if document.sentence[pronoun.start] - document.sentence[before.start] > _WITHIN:
        return False
    alike = _BODIES if pronoun.kind == "it" else _MANY
    # "The retailer said … it added".
    others = _ANYONE if pronoun.kind == "they" else BODY_NOUNS
    anyone = before.kind == "nom" and document.lower[before.head] in others
    if before.kind != pronoun.kind and before.kind not in alike and not anyone:
        return False
    first = {
        start
        for start, _ in document.bounds[document.sentence[before.start] + 1 : document.sentence[pronoun.start] + 1]
    }
    rivals = [other for other in mentions[last + 1 : m] if other.kind in alike]
    if pronoun.kind == "it" and _is_of_another(document, rivals, before, pronoun):
        return False
    return not any(
        other.start in first and (other.end - other.start > 1 or document.words[other.start] in named)
        for other in rivals
    )


def _is_of_another(document: Document, rivals: Sequence[Mention], before: Mention, it: Mention) -> bool:
    """Tell whether a new paragraph's sentence has brought in another body: "Shares of Tesk fell after it said"."""
    if document.paragraph[before.start] == document.paragraph[it.start] or document.before(it.start) in _TOLD_OF:
        return False
    here = document.sentence[it.start]
    return any(m.entity >= 0 and document.sentence[m.start] == here for m in rivals)
