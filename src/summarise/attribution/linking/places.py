"""One quotation beside one mention that may be its source: where the two stand, as features of a model."""

from __future__ import annotations

from functools import lru_cache

from summarise.attribution.cues import Cue
from summarise.attribution.lexicon import word_set
from summarise.attribution.linking.scene import Scene
from summarise.attribution.mentions import Mention
from summarise.attribution.model import Part

_FAR = 40
"""From so many words on it does not matter what stands between."""
_MOST_QUOTED, _MOST_OTHERS = 2, 7
_REMEMBERED = 1024


class Place:
    """Where one quotation stands, asked about each mention that may be its source."""

    def __init__(self, scene: Scene, q: int, own: tuple[str, ...]) -> None:
        self._scene, self._document, self._q, self._own = scene, scene.document, q, own
        self._at = at = scene.document.place[q]
        lower = scene.document.lower
        before, behind = lower[max(0, at + 1 - _FAR) : at][::-1], lower[at + 1 : at + _FAR]
        self._stops = _count_to(behind, "."), _count_to(before, ".")
        """How many words are between the quotation and the next full stop behind it, and the last before it."""
        self._colons = _count_to(behind, ":"), _count_to(before, ":")

    def mention_features(self, m: int) -> tuple[Part, ...]:
        """Return what speaks for mention ``m``."""
        d, at, mention = self._document, self._at, self._scene.mentions[m]
        kind, begin, after = mention.kind, mention.start, mention.end
        left = after <= at
        start, end = (after, at) if left else (at + 1, begin)
        here = d.sentence[begin]
        sentences = here - d.sentence[at]
        zone = _zone(sentences, d.paragraph[begin] - d.paragraph[at]) if sentences else "S" if left else "T"
        gap = end - start
        far = gap >= _FAR
        near = gap if gap < 4 else 6 if gap < 7 else 12 if gap < 13 else 25 if gap < 26 else "+"
        first, last = d.bounds[here]
        word_before = show(d.lower[begin - 1] if begin > first else "^")
        word_after = show(d.lower[after] if after < last else "$")
        relation, cue, sure = self._cue_features(m)
        side = relation[:2]
        stopped, led = not far and self._stops[left] < gap, not far and self._colons[left] < gap
        count, cued = self._count_others(m, start, end)
        named = kind == "name" and self._names(mention)
        return (
            (_of_place, zone, relation, kind),
            (_of_gap, zone, near, 0 if far else self._count_quotations(start, end)),
            (_of_neighbours, zone, word_before, word_after),
            (_of_others, zone, count, cued, relation[:4]),
            (_of_cue, zone, cue, sure),
            (_of_quotation_there, self._own, zone, side),
            (_of_sentence, zone, stopped, led, begin == first, side, named),
            (_of_word_between, zone, near, "-" if far or gap <= 0 else show(d.lower[end - 1])),
        )

    def _names(self, mention: Mention) -> bool:
        """Tell whether the quotation names the mention: people seldom name themselves."""
        d, quotation = self._document, self._document.quotations[self._q]
        return d.text.find(d.words[mention.end - 1], quotation.start, quotation.end) >= 0

    def _cue_features(self, m: int) -> tuple[str, str, str]:
        """Return where the cue of mention ``m`` stands and what is between, what cue it is, and how sure it is."""
        if m not in self._scene.cues_of:
            return "--", "-", "-"
        cue = self._scene.cues[self._scene.nearest_cue(self._q, m)]
        return self._relation(cue), cue.kind + cue.form, str(int(cue.chance * 5))

    def _relation(self, cue: Cue) -> str:
        d, at = self._document, self._at
        if d.sentence[cue.at] != d.sentence[at]:
            return "f" + ("b" if cue.at < at else "a")
        if cue.at > at:
            gap = cue.at - at - 1
            return "A" + str(min(gap, 3)) + ("," if d.words[at + 1] == "," else "")
        gap = at - cue.end
        quoted = self._count_quotations(cue.end, at) > 0
        return (
            "B"
            + ("0" if gap == 0 else "1" if gap < 3 else "2" if gap < 8 else "3")
            + str(quoted)
            + (show(d.lower[at - 1]) if gap > 0 else "")
        )

    def _count_quotations(self, start: int, end: int) -> int:
        """Return how many quotations stand between, two at most and no titles."""
        place, step = self._document.place, -1 if end == self._at else 1
        count, k = 0, self._q + step
        while count < _MOST_QUOTED and 0 <= k < len(place) and start <= place[k] < end:
            count += k not in self._scene.titles
            k += step
        return count

    def _count_others(self, m: int, start: int, end: int) -> tuple[int, bool]:
        """Return how many other mentions stand between, and whether one of the nearest is the subject of a cue."""
        begins, cues_of, step = self._scene.begins, self._scene.cues_of, 1 if end == self._at else -1
        count, cued, k = 0, False, m + step
        while count < _MOST_OTHERS and 0 <= k < len(begins) and start <= begins[k] < end:
            count += 1
            cued = cued or k in cues_of
            k += step
        return count if count < 3 else 3, cued


def _count_to(words: tuple[str, ...], mark: str) -> int:
    """Return how many words stand before the first such mark."""
    return words.index(mark) if mark in words else _FAR


@lru_cache(_REMEMBERED)
def _zone(sentences: int, paragraphs: int) -> str:
    return f"{sentences}{paragraphs}"


def _of_place(zone: str, relation: str, kind: str) -> tuple[str, ...]:
    return (
        "m" + zone, "mk" + kind, f"mz{zone}{kind}", "r" + relation, f"rz{zone}{relation}", f"rk{relation[:3]}{kind}"
    )  # fmt: skip


def _of_gap(zone: str, near: int | str, quotes: int) -> tuple[str, ...]:
    return f"n{zone}{near}", f"q{zone}{quotes}"


def _of_neighbours(zone: str, before: str, after: str) -> tuple[str, ...]:
    return f"b{zone}{before}", f"a{zone}{after}"


def _of_others(zone: str, count: int, cued: bool, relation: str) -> tuple[str, ...]:
    return f"o{zone}{count}{cued!s}", f"or{count}{cued!s}{relation}"


def _of_cue(zone: str, cue: str, sure: str) -> tuple[str, ...]:
    return "rc" + cue, f"rch{sure}{zone}"


def _of_quotation_there(own: tuple[str, ...], zone: str, side: str) -> tuple[str, ...]:
    return tuple([f"x{zone}{f}{side}" for f in own])


def _of_sentence(zone: str, stopped: bool, led: bool, opens: bool, side: str, named: bool) -> tuple[str, ...]:
    return f"sp{zone}.{stopped!s}{led!s}", f"f{zone}{opens!s}{side}", f"self{named!s}{zone}"


def _of_word_between(zone: str, near: int | str, word: str) -> tuple[str, ...]:
    return (f"l{zone}{near}{word}",)


def show(word: str) -> str:
    """Return a word as the features have it: itself where it tells something, or of what kind it is."""
    if word in _SHOWN:
        return word
    return "w" if word[0].isalnum() else "p"


_SHOWN = word_set(", . : ; - – — ^ $ ❝ that as to of and who by in with for on at 's ( ) told is was a the")
