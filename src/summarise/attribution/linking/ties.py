"""One quotation beside one candidate for its source: what speaks for and against the two."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from summarise.attribution.lexicon import word_set
from summarise.attribution.linking.scene import NOBODY, SAME, Scene
from summarise.attribution.linking.titles import is_titled, last_mark
from summarise.attribution.mentions import Mention


def tie_features(scene: Scene, q: int, candidate: int, before: int) -> list[str]:
    """Return what speaks for ``candidate`` as the source of quotation ``q``."""
    own = scene.own.get(q) or scene.own.setdefault(q, _quotation_features(scene, q))
    if candidate == NOBODY:
        return ["none", *["none" + f for f in own], "none" + _company(scene, q)]
    if candidate == SAME:
        return _same_features(scene, q, before, own)
    return _mention_features(scene, q, candidate, own)


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


def _mention_features(scene: Scene, q: int, m: int, own: list[str]) -> list[str]:
    d, mention = scene.document, scene.mentions[m]
    at = d.place[q]
    left = mention.end <= at
    start, end = (mention.end, at) if left else (at + 1, mention.start)
    here = d.sentence[mention.start]
    sentences = here - d.sentence[at]
    zone = f"{sentences}{d.paragraph[mention.start] - d.paragraph[at]}" if sentences else "S" if left else "T"
    gap = end - start
    near = str(gap) if gap < 4 else "6" if gap < 7 else "12" if gap < 13 else "25" if gap < 26 else "+"
    cue = scene.nearest_cue(q, m)
    relation = _relation(scene, cue, at)
    words = d.lower[start:end] if gap < 40 else ()
    quotes = min(2, _count_quotations(scene, start, end) if gap < 40 else 0)
    first, last = d.bounds[here]
    before = _mark(d.lower[mention.start - 1] if mention.start > first else "^")
    after = _mark(d.lower[mention.end] if mention.end < last else "$")
    others = _others(scene, m, start, end)
    kind, side = mention.kind, relation[:2]
    crossed = scene.crossed.get((q, zone, side))
    if crossed is None:
        crossed = scene.crossed[q, zone, side] = [f"x{zone}{f}{side}" for f in own]
    return [
        "m" + zone, "mk" + kind, f"mz{zone}{kind}", "r" + relation, f"rz{zone}{relation}",
        f"rk{relation[:3]}{kind}",
        f"n{zone}{near}", f"q{zone}{quotes}", f"b{zone}{before}", f"a{zone}{after}", f"o{zone}{others}",
        f"or{others}{relation[:4]}", "rc" + (scene.cues[cue].kind + scene.cues[cue].form if cue >= 0 else "-"),
        f"rch{_sure(scene, cue)}{zone}",
        *crossed, f"sp{zone}.{'.' in words!s}{':' in words!s}",
        f"f{zone}{mention.start == first!s}{side}",
        f"self{_named_inside(scene, q, mention)!s}{zone}",
        f"l{zone}{near}{_mark(words[-1]) if words else '-'}",
    ]  # fmt: skip


def _named_inside(scene: Scene, q: int, mention: Mention) -> bool:
    """Tell whether the quotation names the mention: people seldom name themselves."""
    if mention.kind != "name":
        return False
    quotation = scene.document.quotations[q]
    return scene.document.words[mention.end - 1] in scene.document.text[quotation.start : quotation.end]


def _relation(scene: Scene, c: int, at: int) -> str:
    """Return where the mention's cue stands to the quotation, and what is between."""
    if c < 0:
        return "--"
    d, cue = scene.document, scene.cues[c]
    if d.sentence[cue.at] != d.sentence[at]:
        return "f" + ("b" if cue.at < at else "a")
    if cue.at > at:
        gap = cue.at - at - 1
        return "A" + str(min(gap, 3)) + ("," if d.words[at + 1] == "," else "")
    gap = at - cue.end
    words = d.lower[cue.end : at]
    quoted = _count_quotations(scene, cue.end, at) > 0
    return (
        "B"
        + ("0" if gap == 0 else "1" if gap < 3 else "2" if gap < 8 else "3")
        + str(quoted)
        + (_mark(words[-1]) if words else "")
    )


def _count_quotations(scene: Scene, start: int, end: int) -> int:
    """Return how many quotations that are no titles stand among the words from ``start`` to ``end``."""
    place = scene.document.place
    first, after = bisect_left(place, start), bisect_left(place, end)
    return sum([q not in scene.titles for q in range(first, after)]) if first < after else 0


def _sure(scene: Scene, c: int) -> str:
    return str(int(scene.cues[c].chance * 5)) if c >= 0 else "-"


def _others(scene: Scene, m: int, start: int, end: int) -> str:
    """Return how many other mentions stand between, and whether one of them is the subject of a cue."""
    count, cued = 0, False
    mentions = scene.mentions
    step = 1 if mentions[m].end == start else -1
    k = m + step
    while 0 <= k < len(mentions) and start <= mentions[k].start < end:
        count += 1
        cued = cued or k in scene.cues_of
        if count > 6:
            break
        k += step
    return str(min(count, 3)) + str(cued)


def _mark(word: str) -> str:
    if word in _SHOWN:
        return word
    return "w" if word[0].isalnum() else "p"


_SHOWN = word_set(", . : ; - – — ^ $ ❝ that as to of and who by in with for on at 's ( ) told is was a the")
