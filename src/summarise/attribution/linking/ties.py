"""One quotation beside one candidate for its source: what speaks for and against the two.

The features are written in parts, each of a few words and numbers that come again and again.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache

from summarise.attribution.linking.places import Place, show
from summarise.attribution.linking.scene import NOBODY, SAME, Scene
from summarise.attribution.linking.titles import is_titled, last_mark
from summarise.attribution.model import Part

_REMEMBERED = 1024


def tie_features(scene: Scene, q: int, candidates: Sequence[int], before: int) -> list[tuple[Part, ...]]:
    """Return, for each candidate, what speaks for it as the source of quotation ``q``."""
    own = _quotation_features(scene, q)
    place = Place(scene, q, own)
    found: list[tuple[Part, ...]] = []
    for candidate in candidates:
        if candidate == NOBODY:
            found.append(((_of_nobody, own, _company(scene, q)),))
        elif candidate == SAME:
            found.append(_same_features(scene, q, before, own))
        else:
            found.append(place.mention_features(candidate))
    return found


def _quotation_features(scene: Scene, q: int) -> tuple[str, ...]:
    d = scene.document
    quotation, at = d.quotations[q], d.place[q]
    words = d.text[quotation.start : quotation.end]
    first, last = d.bounds[d.sentence[at]]
    count = words.count(" ") + 1
    size = 1 if count == 1 else 2 if count < 4 else 4 if count < 8 else 8 if count < 16 else 16
    starts = at == 0 or d.paragraph[at - 1] != d.paragraph[at]
    ends = at + 1 == len(d.words) or d.paragraph[at + 1] != d.paragraph[at]
    case = "U" if words[0].isupper() else "l" if words[0].islower() else "-"
    mark = last_mark(words)
    stop = "," if mark == "," else "." if mark in ".!?…" else "w"
    before = show(d.lower[at - 1] if at > first else "^")
    after = show(d.lower[at + 1] if at + 1 < last else "$")
    marks = quotation.reopened, quotation.closed
    return _of_quotation(size, case, stop, starts, ends, *marks, before, after, is_titled(words))


@lru_cache(_REMEMBERED)
def _of_quotation(
    size: int, case: str, stop: str, starts: bool, ends: bool, reopened: bool, closed: bool, before: str, after: str,
    titled: bool,
) -> tuple[str, ...]:  # fmt: skip
    return (
        f"z{size}{case}", f"e{stop}{case}", f"p{starts!s}{ends!s}", f"r{reopened!s}", f"B{before}{case}",
        f"A{after}{stop}", f"c{closed!s}", f"t{size}{titled!s}",
    )  # fmt: skip


def _company(scene: Scene, q: int) -> str:
    d = scene.document
    here = d.sentence[d.place[q]]
    kinds = sorted({scene.cues[c].kind for c in scene.cues_in.get(here, ())})
    return "co" + (kinds[0] if "speech" not in kinds and kinds else "speech" if kinds else "-")


def _of_nobody(own: tuple[str, ...], company: str) -> tuple[str, ...]:
    return "none", *["none" + f for f in own], "none" + company


def _same_features(scene: Scene, q: int, before: int, own: tuple[str, ...]) -> tuple[Part, ...]:
    d = scene.document
    at, then = d.place[q], d.place[before]
    paragraphs = min(3, d.paragraph[at] - d.paragraph[then])
    sentences = min(4, d.sentence[at] - d.sentence[then])
    between = max(0, at - then - 1)
    gap = 0 if not between else 3 if between < 4 else 9 if between < 10 else 25 if between < 25 else "+"
    here = _cued_here(scene, q)
    return (
        (_of_same, paragraphs, sentences, gap, _cued_between(scene, then, at), here, not d.quotations[before].closed),
        (_of_same_quotation, own, paragraphs, here),
    )


def _of_same(paragraphs: int, sentences: int, gap: int | str, cued: str, here: str, ended: bool) -> tuple[str, ...]:
    place = f"{paragraphs}{sentences}"
    return (
        "same", "sp" + place, f"sg{gap}", "sc" + cued + place, "sh" + here, f"shp{here}{paragraphs}",
        f"so{ended!s}{paragraphs}", "shc" + here + cued,
    )  # fmt: skip


def _of_same_quotation(own: tuple[str, ...], paragraphs: int, here: str) -> tuple[str, ...]:
    return *[f"s{f}{paragraphs}" for f in own], *["sx" + f + here for f in own[:3]]


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
