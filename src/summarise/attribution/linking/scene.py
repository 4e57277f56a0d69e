"""Quotations -> candidates: what is near each quotation, and what its place alone tells of its source."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from summarise.attribution.cues import PLACED, Cue
from summarise.attribution.document import QUOTED, Document
from summarise.attribution.lexicon import HONORIFICS, PREPOSITIONS, REPLIES, reports_speech
from summarise.attribution.linking.reactions import find_reacting
from summarise.attribution.linking.titles import last_mark
from summarise.attribution.mentions import Mention
from summarise.attribution.names.odd_bodies import end_of_capitals

SAME, NOBODY = -1, -2
"""Instead of a mention: whoever made the statement before; nobody, for a title or words held at a distance."""
_MOST_CANDIDATES = 14
_FEWEST_SPOKEN = 10
"""Quotations of fewer words than this may be nobody's."""
SURE_CUE = 0.6
"""The least chance of a cue that leads a quotation in."""
_LONGEST_HEARD = 3
_LONGEST_CREDIT = 9
LONGEST_OWNER = 6
"""So many words may stand before who speaks: "Mr Lee's lawyer, Bo Ek,"."""
_POINTING_BACK = frozenset(("that", "those", "these", "such"))
_CLOSING_CREDITS = PREPOSITIONS | frozenset(".,;?!")
_OWN = re.compile(r"\b(?:I|[Mm]y)\b")


class Scene:
    """The words, mentions and cues of an article, asked about one quotation at a time."""

    def __init__(
        self, document: Document, mentions: Sequence[Mention], cues: Sequence[Cue], titles: frozenset[int]
    ) -> None:
        self.document = document
        self.mentions = mentions
        self.cues = cues
        self.titles = titles
        self.begins = [mention.start for mention in mentions]
        self.by_sentence: dict[int, list[int]] = {}
        for m, mention in enumerate(mentions):
            self.by_sentence.setdefault(document.sentence[mention.start], []).append(m)
        self.cues_of: dict[int, list[int]] = {}
        self.cues_in: dict[int, list[int]] = {}
        self.labels = {(cue.kind, cue.at): c for c, cue in enumerate(cues) if cue.kind in ("dash", "label")}
        for c, cue in enumerate(cues):
            if cue.subject >= 0 and cue.kind not in PLACED:
                self.cues_of.setdefault(cue.subject, []).append(c)
                self.cues_in.setdefault(document.sentence[cue.at], []).append(c)
        replies = [cue for cue in cues if cue.lemma in REPLIES and cue.subject >= 0]
        own = [cue for cue in replies if document.words[cue.end : cue.end + 2] == (":", QUOTED)]
        self.replying = {cue.subject: cue.at for cue in own}
        """Where the verb of who replies in other words stands, by the mention: "“Why?” Ek replied: “I was ill.”"."""
        self.cued_at = sorted([cues[c].at for listed in self.cues_in.values() for c in listed])

    def label_of(self, q: int) -> int:
        """Return the cue that attributes quotation ``q`` by its place alone, or -1."""
        at = self.document.place[q]
        return self.labels.get(("dash", at + 1), self.labels.get(("label", at - 1), -1))

    def goes_on(self, q: int, before: int) -> bool:
        """Tell whether quotation ``q`` is but the next part of the one before, which no mark has closed."""
        d = self.document
        at = d.place[q]
        if d.quotations[before].closed or at != d.place[before] + 1:
            return False
        return not self.cues_in.get(d.sentence[at])

    def told_by(self, q: int) -> int:
        """Return the cue that quotation ``q`` or a comma before it stands right behind, or a colon goes on from, or -1.

        "The officer said that when they met, Lee told her: “…”": not the officer's.
        """
        d = self.document
        at = d.place[q]
        before = [c for c in self.cues_in.get(d.sentence[at], ()) if self.cues[c].at < at]
        if not before:
            return -1
        # "Lee told the guard, “No,” according to police": hers, and not theirs.
        passed_on = d.words[at - 1] == "," and d.lower[at + 1 : at + 3] == ("according", "to")
        # "While Ek wrote, “We will wait.”".
        close = d.words[at - 1] == "," and not passed_on and self.is_spoken(q)
        # "He paused after a woman shouted “Liar!”".
        bare = d.words[at - 1].isalpha() and self.is_spoken(q)
        if not (d.words[at - 1] == ":" or passed_on or close or bare):
            return -1
        last = max(before, key=lambda c: self.cues[c].at)
        if self.cues[last].kind != "speech" or self.cues[last].chance < SURE_CUE:
            return -1
        if bare:
            return last if self.cues[last].end == at else -1
        heard = d.words[self.cues[last].end : at - 1]
        if close and (heard or self.cues[last].lemma == "quote"):
            # "Trump said, and I quote, “We won.”".
            return -1
        return last if len(heard) <= _LONGEST_HEARD and all(word[0].isalnum() for word in heard) else -1

    def candidates(self, q: int, before: int) -> list[int]:
        """Return NOBODY, SAME where a statement went before, and the mentions near quotation ``q``."""
        d = self.document
        at = d.place[q]
        here = d.sentence[at]
        if q in self.titles:
            return [NOBODY]
        near: list[int] = []
        for sentence in (here, here - 1, here + 1, here - 2, here + 2, here - 3):
            listed = self.by_sentence.get(sentence)
            if listed and len(near) < _MOST_CANDIDATES and (sentence <= here + 1 or not self._is_apart(listed[0], q)):
                near += listed
        near = [m for m in near if not self.mentions[m].modifies and not self._replies(m, q)]
        silent = [m for m in near if self.mentions[m].kind == "group" and m not in self.cues_of]
        if silent and self._is_of_one(q):
            near = [m for m in near if m not in silent]
        same = [SAME] if before >= 0 else []
        end = d.bounds[here][1]
        fit = [m for m in near if self.mentions[m].start < end or self._may_report(m, q)]
        if same or fit:
            near = fit
        if not (same or near):
            return [NOBODY]
        nobody = [] if self.is_spoken(q) else [NOBODY]
        return [*nobody, *same, *near[:_MOST_CANDIDATES]]

    def _is_apart(self, m: int, q: int) -> bool:
        """Tell whether mention ``m`` stands in another paragraph than quotation ``q``."""
        paragraph = self.document.paragraph
        return paragraph[self.mentions[m].start] != paragraph[self.document.place[q]]

    def _may_report(self, m: int, q: int) -> bool:
        """Tell whether mention ``m`` in a sentence behind quotation ``q`` may yet be whose that is.

        "“We had no choice.” ¶ Ann Lee disagreed.": in the next paragraph only who reports.
        """
        apart = self._is_apart(m, q)
        if (apart and m not in self.cues_of) or not self._may_look_back(m):
            return False
        return not (apart and self._reacts(m))

    def _reacts(self, m: int) -> bool:
        """Tell whether the sentence of mention ``m`` tells only how he took what somebody said."""
        here = self.document.sentence[self.mentions[m].start]
        return find_reacting(self.document, self.mentions, self.by_sentence[here], here) == m

    def _replies(self, m: int, q: int) -> bool:
        """Tell whether mention ``m`` replies to quotation ``q`` in other words."""
        return self.replying.get(m, -1) > self.document.place[q]

    def _is_of_one(self, q: int) -> bool:
        """Tell whether quotation ``q`` says "I", so that no group that reports nothing has said it."""
        quotation = self.document.quotations[q]
        return _OWN.search(self.document.text, quotation.start, quotation.end) is not None

    def may_look_back(self, m: int, q: int) -> bool:
        """Tell whether the words of quotation ``q`` may be those of mention ``m`` in a sentence behind it."""
        return self._may_look_back(m) and not self._replies(m, q)

    def _may_look_back(self, m: int) -> bool:
        """Tell whether the words of mention ``m`` may stand in a sentence before its own.

        They may if its own goes on from them, or tells only who spoke: "Lee shouted to the crowd". Who reports other
        words there, "Lee said the bridge was safe", has not said those before.
        """
        d, mention = self.document, self.mentions[m]
        first, end = d.bounds[d.sentence[mention.start]]
        if d.quotation[first] >= 0 or end - first <= _LONGEST_CREDIT or d.lower[first] in _POINTING_BACK:
            return True
        if m not in self.cues_of or mention.start - first > LONGEST_OWNER:
            return False
        ends = [self.cues[c].end for c in self.cues_of[m] if self.cues[c].kind in ("speech", "phrase")]
        after = max(mention.end, *ends) if ends else end
        if after >= end:
            return False
        closes = d.lower[after] in _CLOSING_CREDITS or (d.lower[after].endswith("ly") and d.words[after].islower())
        return closes and QUOTED not in d.words[after:end]

    def is_spoken(self, q: int) -> bool:
        """Tell whether quotation ``q`` is surely somebody's, being a sentence, and no title or words at a distance."""
        quotation = self.document.quotations[q]
        words = self.document.text[quotation.start : quotation.end]
        whole = words[0].isupper() and last_mark(words) in ".!?,…"
        return q not in self.titles and (whole or words.count(" ") >= _FEWEST_SPOKEN)

    def is_by_stranger(self, q: int) -> bool:
        """Tell whether capitals that name nobody known say quotation ``q``, behind it: "“No,” said Friday."."""
        d, start = self.document, self.document.place[q] + 2
        last = d.bounds[d.sentence[start - 2]][1]
        if start >= last or d.quotation[start] >= 0 or not reports_speech(d.lower[start - 1]):
            return False
        # "Said Mr Irish", whose surname is no name by itself.
        if d.lower[start].rstrip(".") in HONORIFICS:
            return False
        end = end_of_capitals(d, start, last)
        m = self.find_mention(start)
        held = (m < len(self.mentions) and self.mentions[m].start < end) or (m and self.mentions[m - 1].end > start)
        return end > start and not held and (end == last or d.lower[end] in _CLOSING_CREDITS)

    def asks_back(self, q: int, before: int, answering: int) -> bool:
        """Tell whether quotation ``q`` is the next question put to who answered one in the paragraph before.

        "“Where were you?” Ann Lee asked. ¶ “At home,” Bo Ek said. ¶ “Who with?”": hers as likely as his.
        """
        d = self.document
        at, then = d.place[q], d.place[before]
        if before != q - 1 or d.paragraph[then] != d.paragraph[at] - 1 or not self.is_alone(q):
            return False
        if not d.quotations[before].closed or not self.asks(q):
            return False
        asked = (self.cues[c] for c in self.cues_in.get(d.sentence[then] - 1, ()))
        return any(cue.lemma == "ask" and self._is_another(cue.subject, answering) for cue in asked)

    def find_mention(self, start: int) -> int:
        """Return the first mention that begins at word ``start`` or behind it, or how many there are."""
        return bisect_left(self.begins, start)

    def is_by_itself(self, q: int) -> bool:
        """Tell whether quotation ``q`` is spoken, and its sentence has no other words."""
        d = self.document
        first, last = d.bounds[d.sentence[d.place[q]]]
        for word in d.words[first:last]:
            if word[0].isalnum():
                return False
        return self.is_spoken(q)

    def is_alone(self, q: int) -> bool:
        """Tell whether quotation ``q`` is a paragraph by itself."""
        d, at = self.document, self.document.place[q]
        ends = at + 1 == len(d.words) or d.paragraph[at + 1] != d.paragraph[at]
        return ends and at > 0 and d.paragraph[at - 1] != d.paragraph[at]

    def asks(self, q: int) -> bool:
        """Tell whether quotation ``q`` ends as a question."""
        quotation = self.document.quotations[q]
        return last_mark(self.document.text[quotation.start : quotation.end]) == "?"

    def _is_another(self, m: int, answering: int) -> bool:
        """Tell whether mention ``m`` names somebody else than mention ``answering`` does."""
        asking, answerer = self.mentions[m], self.mentions[answering]
        return asking.kind == "name" and asking.entity != answerer.entity

    def nearest_cue(self, q: int, m: int) -> int:
        """Return the cue nearest to quotation ``q`` of those whose subject is mention ``m``, or -1."""
        own = self.cues_of.get(m, ())
        if len(own) < 2:
            return own[0] if own else -1
        at = self.document.place[q]
        return min(own, key=lambda c: (abs(self.cues[c].at - at), c))
