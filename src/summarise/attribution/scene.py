"""One quotation beside one candidate for its source: what speaks for and against the two."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.attribution.cues import Cue
from summarise.attribution.document import QUOTED, Document
from summarise.attribution.lexicon import word_set
from summarise.attribution.mentions import Mention, only_modifies
from summarise.attribution.titles import is_title, is_titled

SAME, NOBODY = -1, -2
"""Instead of a mention: whoever made the statement before; nobody, for a title or words held at a distance."""
_MOST_CANDIDATES = 14
_FEWEST_SPOKEN = 10
"""Quotations of fewer words than this may be nobody's."""


_PUT_WITHIN = 8
_HEARING = word_set("asked told questioned warned")


class Scene:
    """The words, mentions and cues of an article, asked about one quotation and one candidate at a time."""

    def __init__(self, document: Document, mentions: Sequence[Mention], cues: Sequence[Cue]) -> None:
        self.document = document
        self.mentions = mentions
        self.cues = cues
        self.by_sentence: dict[int, list[int]] = {}
        for m, mention in enumerate(mentions):
            self.by_sentence.setdefault(document.sentence[mention.start], []).append(m)
        self.cues_of: dict[int, list[int]] = {}
        self.cues_in: dict[int, list[int]] = {}
        self.labels = {(cue.kind, cue.at): c for c, cue in enumerate(cues) if cue.kind in ("dash", "label")}
        for c, cue in enumerate(cues):
            if cue.subject >= 0 and cue.kind not in ("dash", "label", "headline"):
                self.cues_of.setdefault(cue.subject, []).append(c)
                self.cues_in.setdefault(document.sentence[cue.at], []).append(c)
        self._own: dict[int, list[str]] = {}

    def label_of(self, q: int) -> int:
        """Return the cue that attributes quotation ``q`` by its place alone, or -1."""
        at = self.document.place[q]
        return self.labels.get(("dash", at + 1), self.labels.get(("label", at - 1), -1))

    def goes_on(self, q: int, before: int) -> bool:
        """Tell whether quotation ``q`` is but the next part of the one before, which no mark has closed."""
        d = self.document
        at = d.place[q]
        if d.quotations[before].closed or before != q - 1 or at != d.place[before] + 1:
            return False
        return not d.quotations[q].closed or not self.cues_in.get(d.sentence[at])

    def candidates(self, q: int, before: int) -> list[int]:
        """Return NOBODY, SAME where a statement went before, and the mentions near quotation ``q``."""
        d = self.document
        at = d.place[q]
        here = d.sentence[at]
        near: list[int] = []
        for sentence in (here, here - 1, here + 1, here - 2, here + 2, here - 3):
            if 0 <= sentence < len(d.bounds) and len(near) < _MOST_CANDIDATES:
                paragraph = d.paragraph[d.bounds[sentence][0]]
                if sentence > here + 1 and paragraph != d.paragraph[at]:
                    continue
                near += self.by_sentence.get(sentence, ())
        near = [m for m in near if not only_modifies(d, self.mentions, m)]
        same = [SAME] if before >= 0 else []
        if self._is_title(q) or not (same or near):
            return [NOBODY]
        nobody = [NOBODY] if self._may_be_nobodys(q) else []
        return [*nobody, *same, *near[:_MOST_CANDIDATES]]

    def _is_title(self, q: int) -> bool:
        """Tell whether quotation ``q`` names a work or an event, by its capitals or the noun beside it."""
        d, at = self.document, self.document.place[q]
        words = d.text[d.quotations[q].start : d.quotations[q].end]
        before = d.lower[at - 1] if at > d.bounds[d.sentence[at]][0] else "^"
        return is_title(words, before)

    def _may_be_nobodys(self, q: int) -> bool:
        """Tell whether quotation ``q`` may be a title or words held at a distance: sentences are always somebody's."""
        quotation = self.document.quotations[q]
        words = self.document.text[quotation.start : quotation.end]
        return words.count(" ") < _FEWEST_SPOKEN and not (words[0].isupper() and words[-1] in ".!?,…")

    def features(self, q: int, candidate: int, before: int) -> list[str]:
        """Return what speaks for ``candidate`` as the source of quotation ``q``."""
        own = self._own.get(q) or self._own.setdefault(q, self._quotation_features(q))
        if candidate == NOBODY:
            return ["none", *["none" + f for f in own], "none" + self._company(q)]
        if candidate == SAME:
            return self._same_features(q, before, own)
        return self._mention_features(q, candidate, own)

    def is_put_to(self, q: int, m: int) -> bool:
        """Tell whether mention ``m`` hears quotation ``q`` from somebody unnamed: "Lee was asked: “…”"."""
        lower, end, at = self.document.lower, self.mentions[m].end, self.document.place[q]
        return end + 1 < at <= end + _PUT_WITHIN and lower[end] in ("was", "is", "were") and lower[end + 1] in _HEARING

    def nearest_cue(self, q: int, m: int) -> int:
        """Return the cue nearest to quotation ``q`` of those whose subject is mention ``m``, or -1."""
        at = self.document.place[q]
        return min(self.cues_of.get(m, ()), key=lambda c: (abs(self.cues[c].at - at), c), default=-1)

    def _quotation_features(self, q: int) -> list[str]:
        d = self.document
        quotation, at = d.quotations[q], d.place[q]
        words = d.text[quotation.start : quotation.end]
        first, last = d.bounds[d.sentence[at]]
        count = words.count(" ") + 1
        size = "1" if count == 1 else "2" if count < 4 else "4" if count < 8 else "8" if count < 16 else "16"
        starts = at == 0 or d.paragraph[at - 1] != d.paragraph[at]
        ends = at + 1 == len(d.words) or d.paragraph[at + 1] != d.paragraph[at]
        case = "U" if words[0].isupper() else "l" if words[0].islower() else "-"
        stop = "," if words[-1] == "," else "." if words[-1] in ".!?…" else "w"
        before = d.lower[at - 1] if at > first else "^"
        after = d.lower[at + 1] if at + 1 < last else "$"
        return [
            "z" + size + case, "e" + stop + case, "p" + str(starts) + str(ends), "r" + str(quotation.reopened),
            "B" + _mark(before) + case, "A" + _mark(after) + stop, "c" + str(quotation.closed),
            "t" + size + is_titled(words),
        ]  # fmt: skip

    def _company(self, q: int) -> str:
        d = self.document
        here = d.sentence[d.place[q]]
        kinds = sorted({self.cues[c].kind for c in self.cues_in.get(here, ())})
        return "co" + (kinds[0] if "speech" not in kinds and kinds else "speech" if kinds else "-")

    def _same_features(self, q: int, before: int, own: list[str]) -> list[str]:
        d = self.document
        at, then = d.place[q], d.place[before]
        between = range(then + 1, at)
        paragraphs = min(3, d.paragraph[at] - d.paragraph[then])
        sentences = min(4, d.sentence[at] - d.sentence[then])
        cued = self._cued_between(then, at)
        here = self._cued_here(q)
        gap = (
            "0"
            if not len(between)
            else "3"
            if len(between) < 4
            else "9"
            if len(between) < 10
            else "25"
            if len(between) < 25
            else "+"
        )
        place = f"{paragraphs}{sentences}"
        ended = str(not d.quotations[before].closed)
        return [
            "same", "sp" + place, "sg" + gap, "sc" + cued + place, "sh" + here, "shp" + here + str(paragraphs),
            "so" + ended + str(paragraphs),
            "shc" + here + cued, *["s" + f + str(paragraphs) for f in own], *["sx" + f + here for f in own[:3]],
        ]  # fmt: skip

    def _cued_between(self, start: int, end: int) -> str:
        count = 0
        for s in range(self.document.sentence[start], self.document.sentence[end] + 1):
            count += sum([1 for c in self.cues_in.get(s, ()) if start < self.cues[c].at < end])
        return str(min(count, 2))

    def _cued_here(self, q: int) -> str:
        d = self.document
        at = d.place[q]
        near = [self.cues[c].at - at for c in self.cues_in.get(d.sentence[at], ()) if self.cues[c].kind != "thought"]
        if not near:
            return "-"
        step = min(near, key=abs)
        return ("b" if step < 0 else "a") + ("1" if abs(step) < 5 else "2" if abs(step) < 12 else "3")

    def _mention_features(self, q: int, m: int, own: list[str]) -> list[str]:
        d, mention = self.document, self.mentions[m]
        at = d.place[q]
        left = mention.end <= at
        start, end = (mention.end, at) if left else (at + 1, mention.start)
        sentences = d.sentence[mention.start] - d.sentence[at]
        zone = f"{sentences}{d.paragraph[mention.start] - d.paragraph[at]}" if sentences else "S" if left else "T"
        gap = end - start
        near = str(gap) if gap < 4 else "6" if gap < 7 else "12" if gap < 13 else "25" if gap < 26 else "+"
        cue = self.nearest_cue(q, m)
        relation = self._relation(q, cue, at)
        words = d.lower[start:end] if gap < 40 else ()
        quotes = str(min(2, words.count(QUOTED)))
        first, last = d.bounds[d.sentence[mention.start]]
        before = _mark(d.lower[mention.start - 1] if mention.start > first else "^")
        after = _mark(d.lower[mention.end] if mention.end < last else "$")
        others = self._others(m, start, end)
        kind = mention.kind
        return [
            "m" + zone, "mk" + kind, "mz" + zone + kind, "r" + relation, "rz" + zone + relation,
            "rk" + relation[:3] + kind,
            "n" + zone + near, "q" + zone + quotes, "b" + zone + before, "a" + zone + after, "o" + zone + others,
            "or" + others + relation[:4], "rc" + (self.cues[cue].kind + self.cues[cue].form if cue >= 0 else "-"),
            "rch" + self._sure(cue) + zone,
            *["x" + zone + f + relation[:2] for f in own], "sp" + zone + "." + str("." in words) + str(":" in words),
            "f" + zone + str(mention.start == first) + relation[:2],
            "self" + str(self._named_inside(q, mention)) + zone,
            "l" + zone + near + (_mark(words[-1]) if words else "-"),
        ]  # fmt: skip

    def _named_inside(self, q: int, mention: Mention) -> bool:
        """Tell whether the quotation names the mention: people seldom name themselves."""
        if mention.kind != "name":
            return False
        quotation = self.document.quotations[q]
        return self.document.words[mention.end - 1] in self.document.text[quotation.start : quotation.end]

    def _relation(self, q: int, c: int, at: int) -> str:
        """Return where the mention's cue stands to the quotation, and what is between."""
        if c < 0:
            return "--"
        d, cue = self.document, self.cues[c]
        if d.sentence[cue.at] != d.sentence[at]:
            return "f" + ("b" if cue.at < at else "a")
        if cue.at > at:
            gap = cue.at - at - 1
            return "A" + str(min(gap, 3)) + ("," if gap and d.words[at + 1] == "," else "")
        gap = at - cue.end
        words = d.lower[cue.end : at]
        quoted = QUOTED in words
        return (
            "B"
            + ("0" if gap == 0 else "1" if gap < 3 else "2" if gap < 8 else "3")
            + str(quoted)
            + (_mark(words[-1]) if words else "")
        )

    def _sure(self, c: int) -> str:
        return str(int(self.cues[c].chance * 5)) if c >= 0 else "-"

    def _others(self, m: int, start: int, end: int) -> str:
        """Return how many other mentions stand between, and whether one of them is the subject of a cue."""
        count, cued = 0, False
        step = 1 if self.mentions[m].end == start else -1
        k = m + step
        while 0 <= k < len(self.mentions) and start <= self.mentions[k].start < end:
            count += 1
            cued = cued or k in self.cues_of
            if count > 6:
                break
            k += step
        return str(min(count, 3)) + str(cued)


def _mark(word: str) -> str:
    if word in _SHOWN:
        return word
    return "w" if word[0].isalnum() else "p"


_SHOWN = word_set(", . : ; - – — ^ $ ❝ that as to of and who by in with for on at 's ( ) told is was a the")
