"""Line ends inside a name or a quotation, where lines are not wrapped otherwise: the next line goes on with it."""

from __future__ import annotations

import re

from summarise.layout.lines import NARROWEST_WRAP, Line
from summarise.words import OPENING_WORDS

# "said Dr. V. S.", "Lt. Cmdr. Joseph R.": an initial behind a name, another initial or a title, or the title itself.
_TITLE = (
    r"(?:Adm|Brig|Capt|Cmdr|Col|Cpl|Dr|Fr|Gen|Gov|Hon|Lt|Maj|Messrs|Mr|Mrs|Ms|Pres|Prof|Rep|Rev|Sen|Sens|Reps|Sgt|Supt)"
)
# "Plan B.", "Group A.": the letter ends the sentence.
_LETTERED = (
    r"(?:Appendix|Block|Category|Class|Division|Exhibit|Gate|Grade|Group|Hepatitis|Part|Path|Phase|Plan|Schedule|Section"
    r"|Series|Terminal|Tier|Type|Vitamin)"
)
_NAMED = rf"\b(?!{_LETTERED} )[A-Z][\w'’-]*\.? [A-Z]\.$|(?:^|[\s(\"“]){_TITLE}\.(?: (?:[A-Z]\.){{1,3}})?$"
_LONGEST_TAIL = 40
# Words that begin sentences, and no surname.
_OPENERS = OPENING_WORDS | frozenset(
    (
        "All", "By", "Five", "Four", "From", "How", "If", "Its", "Many", "More", "Most", "My", "No", "Not", "Now", "On",
        "One", "Six", "Ten", "Then", "Those", "Three", "To", "Two", "What", "Where", "Who", "Why", "You",
    )
)  # fmt: skip
_SURNAME = re.compile(r"[^\W\d_a-z][\w'’-]+")
# What no line ends with, and what a date ends that begins the next: "by the state on", "March 4, 2017, and ...".
_OPEN = re.compile(r"[\w,] (?:an?|and|at|from|of|or|than|the|with)$")
_OPEN_BEFORE_DATE = re.compile(r"[\w,] (?:by|in|last|next|on|since|until)$")
_DATE = (
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"|(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|March|April|May|June|July|Aug(?:ust|\.)|Sept(?:ember|\.)|Oct(?:ober|\.)"
    r"|Nov(?:ember|\.)|Dec(?:ember|\.))(?: [0-9]|\.?$|,)"
)
# A mark opens behind a space and closes before one.
_MARK = r"(?P<open>(?<![^\s(\[—–-])\"(?=\w)|“)|(?P<close>(?<=[\w.,!?…])\"(?![^\s.,;:)\]—–-])|”)"
# Nobody breaks a quotation behind so much of it.
_LONGEST_QUOTED = 400


def is_broken(above: Line, line: Line) -> bool:
    """Return whether the line end between the two, with no blank line, breaks a name, a date or a quotation."""
    if line.blank_before:
        return False
    return _is_broken_name(above, line) or _is_broken_phrase(above, line) or _is_broken_quotation(above, line)


def _is_broken_name(above: Line, line: Line) -> bool:
    if above.text[-1] != "." or not re.search(_NAMED, above.text[-_LONGEST_TAIL:]):
        return False
    word = _SURNAME.match(line.text)
    return word is not None and word[0] not in _OPENERS and not line.text[word.end() :].startswith(":")


def _is_broken_phrase(above: Line, line: Line) -> bool:
    """Whether the line above ends in a word that needs another, and the next ends the sentence."""
    if above.width < NARROWEST_WRAP or above.ends_sentence or not line.ends_sentence or not line.text[0].isupper():
        return False
    tail = above.text[-_LONGEST_TAIL:]
    return bool(_OPEN.search(tail)) or bool(_OPEN_BEFORE_DATE.search(tail) and re.match(_DATE, line.text))


def _is_broken_quotation(above: Line, line: Line) -> bool:
    """Whether the line above ends inside a quotation that the next closes.

    A new paragraph of the same quotation would open it again.
    """
    if above.width > _LONGEST_QUOTED or not above.ends_sentence:
        return False
    opened = [mark.lastgroup for mark in re.finditer(_MARK, above.text)]
    if opened.count("open") != opened.count("close") + 1 or opened[-1] != "open":
        return False
    closing = re.search(_MARK, line.text)
    # Who said so follows: a mark at the end may belong to what a page shows under a quotation, "Ann Lee."
    return closing is not None and closing.lastgroup == "close" and closing.end() < len(line.text)
