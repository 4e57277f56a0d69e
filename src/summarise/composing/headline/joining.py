"""The words kept, as a line of text."""

from __future__ import annotations

from summarise.composing.headline.clauses.main_clause import find_claim
from summarise.composing.headline.clauses.segments import is_suspended
from summarise.composing.headline.clauses.tails import CONDITIONAL
from summarise.composing.headline.words import Word
from summarise.composing.headline.words.quotations import CLOSING
from summarise.composing.headline.words.tagging import FINITE


def join_words(words: list[Word], kept: tuple[int, ...]) -> str:
    """Return the words in a row, with the commas between neighbours and the marks of quotations kept whole.

    An article that no longer suits the word after it goes. The first letter is a capital, as in any headline.
    """
    places = [
        i
        for i, following in zip(kept, (*kept[1:], -1), strict=True)
        if not _unsuitable(words[i].base, words[following].base if following > i + 1 else "")
    ]
    marks = _whole_quotations(words, places)
    # The comma behind a condition is kept, whatever goes around it, and the one before who claims it.
    condition = bool(places) and words[places[0]].base in CONDITIONAL
    claim = [i for i in find_claim(words, places[0]) if i in places] if places else []
    parts: list[str] = []
    for i, following in zip(places, (*places[1:], -1), strict=True):
        before, after = marks.get(i, ("", ""))
        # Which of a comma and an opening mark stood first is not known here.
        opens = bool(marks.get(following, ("", ""))[0])
        # Between a subject and its verb, the comma was that of an aside.
        verb = words[following].tag in FINITE and not any(words[k].tag in FINITE for k in places if k < following)
        # "A maid, a hit man and a cook"
        near = following == i + 1 or (following == i + 2 and words[i + 1].tag == "AT")
        comma = "," if near and words[i].after == "," and not opens and not verb else ""
        # A name in marks is kept as it is: "Avengers: Infinity War".
        comma = "-" if following == i + 1 and is_suspended(words, i) else comma
        comma = ":" if following == i + 1 and words[i].after == ":" and _is_within(marks, i) else comma
        if condition and any("," in word.after for word in words[i:following]):
            comma, condition = ",", False
        # "The rent, Ann Lee claimed, will rise"
        if claim and (following == claim[0] or (i == claim[-1] and following > i)):
            comma = ","
        core = words[i].core if parts else _capitalise(words[i].core)
        # "-31C" is not "31C".
        sign = words[i].before[-1:] if core[:1].isdigit() and words[i].before.endswith(("-", "−")) else ""
        parts.append(before + sign + core + comma + after)
    return " ".join(parts)


def _capitalise(core: str) -> str:
    """Return the word with a capital, unless it has one where its owner wants it: "iPhone"."""
    return core[:1].upper() + core[1:] if core.islower() and len(core[:1].upper()) == 1 else core


def _unsuitable(article: str, following: str) -> bool:
    return bool(following) and article in {"a", "an"} and (article == "an") != (following[0] in "aeiou")


def _is_within(marks: dict[int, tuple[str, str]], place: int) -> bool:
    """Whether a place is in one of the quotations that are kept whole, but not at its end."""
    opened = max((start for start, (opening, _) in marks.items() if opening and start <= place), default=-1)
    return opened >= 0 and not any(closing and opened <= end <= place for end, (_, closing) in marks.items())


def _whole_quotations(words: list[Word], places: list[int]) -> dict[int, tuple[str, str]]:
    """Return the marks to print before and after a place, for quotations of which every word is kept."""
    marks: dict[int, tuple[str, str]] = {}
    kept = set(places)
    for start in places:
        opening = words[start].before[-1:]
        closing = CLOSING.get(opening)
        end = next((i for i in range(start, len(words)) if closing and closing in words[i].after), None)
        if end is not None and all(i in kept for i in range(start, end + 1)):
            marks[start] = (opening, marks.get(start, ("", ""))[1])
            marks[end] = (marks.get(end, ("", ""))[0], closing or "")
    return marks
