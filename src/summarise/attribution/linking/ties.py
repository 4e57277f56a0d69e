"""One quotation beside one candidate for its source: what speaks for and against the two."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache

from summarise.attribution.cues import Cue
from summarise.attribution.lexicon import word_set
from summarise.attribution.linking.scene import NOBODY, SAME, Scene
from summarise.attribution.linking.titles import is_titled, last_mark
from summarise.attribution.mentions import Mention

_FAR = 40
"""From so many words on it does not matter what stands between."""
_MOST_QUOTED, _MOST_OTHERS = 2, 7


def tie_features(scene: Scene, q: int, candidates: Sequence[int], before: int) -> list[list[str]]:
    """Return, for each candidate, what speaks for it as the source of quotation ``q``."""
    own = _quotation_features(scene, q)
    place = _Place(scene, q, own)
    found: list[list[str]] = []
    for candidate in candidates:
        if candidate == NOBODY:
            found.append(["none", *["none" + f for f in own], "none" + _company(scene, q)])
        elif candidate == SAME:
            found.append(_same_features(scene, q, before, own))
        else:
            found.append(place.mention_features(candidate))
    return found


def _quotation_features(scene: Scene, q: int) -> list[str]:
    d = scene.document
    quotation, at = d.quotations[q], d.place[q]
    words = d.text[quotation.start : quotation.end]
    first, last = d.bounds[d.sentence[at]]
    count = words.count(" ") + 1
    size = "1" if count == 1 else "2" if count < 4 else "4" if count < 8 else "8" if count < 16 else "16"
    starts = at == 0 or d.paragraph[at - 1] != d.paragraph[at]
    ends = at + 1 == len(d.words) or d.paragraph[at + 1] != d.paragraph[at]
    case = "U" if words[0].isupper() else "l" if words[0].islower() else "-"
    mark = last_mark(words)
    stop = "," if mark == "," else "." if mark in ".!?…" else "w"
    before = d.lower[at - 1] if at > first else "^"
    after = d.lower[at + 1] if at + 1 < last else "$"
    return [
        "z" + size + case, "e" + stop + case, "p" + str(starts) + str(ends), "r" + str(quotation.reopened),
        "B" + _mark(before) + case, "A" + _mark(after) + stop, "c" + str(quotation.closed),
        "t" + size + str(is_titled(words)),
    ]  # fmt: skip


def _company(scene: Scene, q: int) -> str:
    d = scene.document
    here = d.sentence[d.place[q]]
    kinds = sorted({scene.cues[c].kind for c in scene.cues_in.get(here, ())})
    return "co" + (kinds[0] if "speech" not in kinds and kinds else "speech" if kinds else "-")


def _same_features(scene: Scene, q: int, before: int, own: list[str]) -> list[str]:
    d = scene.document
    at, then = d.place[q], d.place[before]
    between = range(then + 1, at)
    paragraphs = min(3, d.paragraph[at] - d.paragraph[then])
    sentences = min(4, d.sentence[at] - d.sentence[then])
    cued = _cued_between(scene, then, at)
    here = _cued_here(scene, q)
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


def _cued_between(scene: Scene, start: int, end: int) -> str:
    return str(min(bisect_left(scene.cued_at, end) - bisect_right(scene.cued_at, start), 2))


def _cued_here(scene: Scene, q: int) -> str:
    d = scene.document
    at = d.place[q]
    near = [scene.cues[c].at - at for c in scene.cues_in.get(d.sentence[at], ()) if scene.cues[c].kind != "thought"]
    if not near:
        return "-"
    step = min(near, key=abs)
    return ("b" if step < 0 else "a") + ("1" if abs(step) < 5 else "2" if abs(step) < 12 else "3")


class _Place:
    """Where one quotation stands, asked about each mention that may be its source."""

    def __init__(self, scene: Scene, q: int, own: list[str]) -> None:
        self._scene, self._document, self._q, self._own = scene, scene.document, q, own
        self._at = at = scene.document.place[q]
        lower = scene.document.lower
        before, behind = lower[max(0, at + 1 - _FAR) : at][::-1], lower[at + 1 : at + _FAR]
        self._stops = _count_to(behind, "."), _count_to(before, ".")
        """How many words are between the quotation and the next full stop behind it, and the last before it."""
        self._colons = _count_to(behind, ":"), _count_to(before, ":")
        self._crossed: dict[tuple[str, str], list[str]] = {}
        """The features of the quotation with where a candidate and its cue stand, alike for most candidates."""

    def mention_features(self, m: int) -> list[str]:
        """Return what speaks for mention ``m``."""
        d, at, mention = self._document, self._at, self._scene.mentions[m]
        begin, after = mention.start, mention.end
        left = after <= at
        start, end = (after, at) if left else (at + 1, begin)
        here = d.sentence[begin]
        sentences = here - d.sentence[at]
        zone = f"{sentences}{d.paragraph[begin] - d.paragraph[at]}" if sentences else "S" if left else "T"
        gap = end - start
        near = str(gap) if gap < 4 else "6" if gap < 7 else "12" if gap < 13 else "25" if gap < 26 else "+"
        quotes = self._count_quotations(start, end) if gap < _FAR else 0
        first, last = d.bounds[here]
        word_before = _mark(d.lower[begin - 1] if begin > first else "^")
        word_after = _mark(d.lower[after] if after < last else "$")
        others = self._count_others(m, start, end)
        relation, reporting, sure = self._cue_features(m)
        side = relation[:2]
        if (zone, side) not in self._crossed:
            self._crossed[zone, side] = [f"x{zone}{f}{side}" for f in self._own]
        return [
            *_place_features(zone, relation, mention.kind),
            f"n{zone}{near}", f"q{zone}{quotes}", f"b{zone}{word_before}", f"a{zone}{word_after}", f"o{zone}{others}",
            f"or{others}{relation[:4]}", "rc" + reporting, f"rch{sure}{zone}",
            *self._crossed[zone, side],
            f"sp{zone}.{self._stops[left] < gap < _FAR!s}{self._colons[left] < gap < _FAR!s}",
            f"f{zone}{begin == first!s}{side}",
            f"self{mention.kind == 'name' and self._names(mention)!s}{zone}",
            f"l{zone}{near}{_mark(d.lower[end - 1]) if 0 < gap < _FAR else '-'}",
        ]  # fmt: skip

    def _names(self, mention: Mention) -> bool:
        """Tell whether the quotation names the mention: people seldom name themselves."""
        d, quotation = self._document, self._document.quotations[self._q]
        return d.text.find(d.words[mention.end - 1], quotation.start, quotation.end) >= 0

    def _cue_features(self, m: int) -> tuple[str, str, str]:
        """Return where the cue of mention ``m`` stands and what is between, what cue it is, and how sure it is."""
        c = self._scene.nearest_cue(self._q, m)
        if c < 0:
            return "--", "-", "-"
        cue = self._scene.cues[c]
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
            + (_mark(d.lower[at - 1]) if gap > 0 else "")
        )

    def _count_quotations(self, start: int, end: int) -> int:
        """Return how many quotations stand between, two at most and no titles."""
        place, step = self._document.place, -1 if end == self._at else 1
        count, k = 0, self._q + step
        while count < _MOST_QUOTED and 0 <= k < len(place) and start <= place[k] < end:
            count += k not in self._scene.titles
            k += step
        return count

    def _count_others(self, m: int, start: int, end: int) -> str:
        """Return how many other mentions stand between, and whether one of the nearest is the subject of a cue."""
        begins, step = self._scene.begins, 1 if end == self._at else -1
        count, cued, k = 0, False, m + step
        while count < _MOST_OTHERS and 0 <= k < len(begins) and start <= begins[k] < end:
            count += 1
            cued = cued or k in self._scene.cues_of
            k += step
        return f"{count if count < 3 else 3}{cued!s}"


def _count_to(words: tuple[str, ...], mark: str) -> int:
    """Return how many words stand before the first such mark."""
    return words.index(mark) if mark in words else _FAR


@lru_cache(maxsize=1024)
def _place_features(zone: str, relation: str, kind: str) -> tuple[str, ...]:
    """Return the features of where a candidate and its cue stand, of which there are few that news has."""
    return (
        "m" + zone, "mk" + kind, f"mz{zone}{kind}", "r" + relation, f"rz{zone}{relation}", f"rk{relation[:3]}{kind}"
    )  # fmt: skip


def _mark(word: str) -> str:
    if word in _SHOWN:
        return word
    return "w" if word[0].isalnum() else "p"


_SHOWN = word_set(", . : ; - – — ^ $ ❝ that as to of and who by in with for on at 's ( ) told is was a the")
