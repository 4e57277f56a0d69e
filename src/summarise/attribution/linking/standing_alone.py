"""Quotations whose sentence has no other words -> who the sentences around say it was."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.attribution.document import QUOTED
from summarise.attribution.linking.reactions import find_reacting
from summarise.attribution.linking.scene import LONGEST_OWNER, SURE_CUE, Scene
from summarise.attribution.mentions.mention import ONE_PERSON

_JOINING = frozenset(("but", "and", "yet", "so", "then"))
_HIM_OR_HER = re.compile(r"\b(?:he|him|his|she|her|hers)\b", re.IGNORECASE)


def find_teller(scene: Scene, q: int, before: int) -> int:
    """Return whose quotation ``q``, a sentence by itself, is by one beside it, or -1.

    ``before`` is the last quotation that somebody said, or -1.
    """
    here = scene.document.sentence[scene.document.place[q]]
    if not here:
        return -1
    cue = _led_in_by(scene, q, before)
    if cue >= 0:
        return scene.cues[cue].subject
    reacting = find_reacting(scene.document, scene.mentions, scene.by_sentence.get(here - 1, ()), here - 1)
    return reacting if reacting >= 0 else _find_acting(scene, q)


def _led_in_by(scene: Scene, q: int, before: int) -> int:
    """Return the cue of the sentence that tells whose quotation ``q`` is, or -1.

    The sentence behind, "“Why not?” Ann Lee said.", or else the one that leads it in, "The chief constable
    acknowledged that it caused problems. “You will see things that make you ashamed.”"
    """
    d, at = scene.document, scene.document.place[q]
    here = d.sentence[at]
    if d.paragraph[at - 1] != d.paragraph[at] and not scene.is_alone(q):
        return -1
    behind = scene.cues_in.get(here + 1, ())
    if len(behind) == 1 and d.paragraph[d.bounds[here + 1][0]] == d.paragraph[at] and _is_credit(scene, behind[0]):
        return behind[0]
    if any(scene.may_look_back(m, q) for m in (scene.cues[c].subject for c in behind)):
        return -1
    leading = [c for c in scene.cues_in.get(here - 1, ()) if scene.cues[c].kind in ("speech", "act")]
    told = [c for c in leading if scene.mentions[scene.cues[c].subject].kind in ONE_PERSON]
    if len({scene.mentions[scene.cues[c].subject].entity for c in told}) != 1 or len(told) != len(leading):
        return -1
    cue = scene.cues[told[0]]
    if d.paragraph[at - 1] != d.paragraph[at] and scene.mentions[cue.subject].kind != "name":
        return -1
    later = before < 0 or cue.at > d.place[before]
    return told[0] if later and cue.chance >= SURE_CUE else -1


def _is_credit(scene: Scene, c: int) -> bool:
    """Tell whether the sentence of a cue holds no more than who spoke: "Mr Lee's lawyer Bo Ek said."."""
    d, cue = scene.document, scene.cues[c]
    first, last = d.bounds[d.sentence[cue.at]]
    subject = scene.mentions[cue.subject]
    end = cue.end
    if cue.lemma == "ask":
        # "Mr Lee's lawyer asked Bo Ek."
        heard = scene.find_mention(end)
        end = next((m.end for m in scene.mentions[heard : heard + 1] if m.start == end), end)
    ends = end >= last or d.words[end] == "."
    return ends and cue.kind == "speech" and subject.end == cue.at and subject.start - first <= LONGEST_OWNER


def _find_acting(scene: Scene, q: int) -> int:
    """Return who is the subject of the sentence before quotation ``q``, or -1.

    "“No,” said Ann Lee. Bo Ek was keen to go. “We have the tents.”": in one paragraph, and the quotation speaks of
    nobody whom that might be.
    """
    d, at = scene.document, scene.document.place[q]
    here = d.sentence[at]
    first, last = d.bounds[here - 1]
    near = scene.by_sentence.get(here - 1, ())
    subject = next((m for m in near if scene.mentions[m].kind in ("name", "nom")), -1)
    if subject < 0 or d.paragraph[at - 1] != d.paragraph[at] or QUOTED in d.words[first:last]:
        return -1
    told = any(scene.cues[c].subject != subject for c in scene.cues_in.get(here - 1, ()))
    if told or not _opens(scene, near, subject) or _is_told_behind(scene, q):
        return -1
    quotation = d.quotations[d.quotation[at]]
    words = d.text[quotation.start : quotation.end]
    named = d.words[scene.mentions[subject].end - 1] in words
    return -1 if named or _HIM_OR_HER.search(words) else subject


def _opens(scene: Scene, near: Sequence[int], subject: int) -> bool:
    """Tell whether somebody is the subject that opens the sentence: "But his friend, Bo Ek,"."""
    d, mention = scene.document, scene.mentions[subject]
    if near[0] != subject or mention.modifies or d.lower[mention.end : mention.end + 1] == ("'s",):
        return False
    first = d.bounds[d.sentence[mention.start]][0]
    return mention.start == first or (mention.start == first + 1 and d.lower[first] in _JOINING)


def _is_told_behind(scene: Scene, q: int) -> bool:
    """Tell whether the sentence behind quotation ``q``, in its paragraph, tells whose it is."""
    d, at = scene.document, scene.document.place[q]
    here = d.sentence[at]
    ends = here + 1 == len(d.bounds) or d.paragraph[d.bounds[here + 1][0]] != d.paragraph[at]
    return not ends and any(scene.may_look_back(scene.cues[c].subject, q) for c in scene.cues_in.get(here + 1, ()))
