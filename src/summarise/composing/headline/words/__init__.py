"""A sentence as words with the marks around them, and the class of each word."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Dashes that part clauses. An en dash without a space on either side joins instead, "2–0", "the London–Paris train";
# a hyphen parts them only where it stands alone.
_PIECE = re.compile(r"\s*(—|(?<!\S)[–―]|[–―](?!\S)|--+|(?<![ÂÃ])…|(?<!\S)-(?!\S))\s*|\s+")
# Signs such as © are part of a word: in a text decoded wrongly they are what is left of its letters ("cafÃ©").
_SIGNS = "¢¤¥¦§¨©¬®¯°±¶¸™"
# So is the ESC of a colour, without which what it opens would be letters of the word.
_EDGES = re.compile(rf"([^\w$£€₹%+#@&{_SIGNS}\x1b]*)(.*?)([^\w%+$£€{_SIGNS}]*)", re.DOTALL)
_CLITIC = re.compile(r"(?i)(.+?)(['’](?:s|d|m|ll|re|ve)|n['’]t|(?<=[sz])['’])")
_INITIALS = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]|(?:Mr|Mrs|Ms|Dr|St|Gov|Sen|Rep|Lt|Gen|Col|Sgt|Capt|Jr|Sr)")

_UNBRACKETED = str.maketrans("", "", "[]")

# How many words before its last one a phrase in single marks may have.
_LONGEST_QUOTED = 5


@dataclass(slots=True)
class Word:
    """A word as it stands in the text: ``before + core + after`` are its characters."""

    core: str
    before: str
    after: str
    start: int
    """Where the core begins in the sentence."""
    tag: str = ""
    """Its class, from ``tagging``."""
    awaited: int = 0
    clitic: str = ""
    """The ending joined on: ``'s``, ``n't``, or the bare apostrophe of a plural owner."""
    base: str = ""
    """The core without its clitic, in lower case."""

    @property
    def capital(self) -> bool:
        """Whether the word begins with a capital letter."""
        return self.core[:1].isupper()


def split_into_words(text: str) -> list[Word]:
    """Return the words of ``text``; a mark that stands alone or a dash belongs to the word before it."""
    words: list[Word] = []
    opening = ""
    place = 0
    for gap in [*_PIECE.finditer(text), None]:
        piece = text[place : gap.start() if gap else len(text)]
        if piece:
            opening = _add(words, piece, place, opening)
        if gap:
            if gap[1] and words:
                words[-1].after += gap[1]
            place = gap.end()
    return words


def _add(words: list[Word], piece: str, place: int, opening: str) -> str:
    """Add the piece to the words; return marks that wait for the next word."""
    edges = _EDGES.fullmatch(piece)
    before, core, after = edges.groups() if edges else ("", piece, "")
    if piece == "&" and words:
        words.append(Word("&", opening, "", place, base="&"))
        return ""
    if not any(map(str.isalnum, core)):
        if words and before + core + after not in {"(", "[", "“", "‘", "``", '"', "'"}:
            words[-1].after += before + core + after
            return opening
        return opening + before + core + after
    start = place + len(before)
    if after.startswith(".") and _INITIALS.fullmatch(core):
        core, after = core + ".", after[1:]
    # "Set[ting] the record straight"
    if "[" in core and after.startswith("]"):
        core, after = core + "]", after[1:]
    clitic = _CLITIC.fullmatch(core + (after[:1] if after[:1] in "'’" and core[-1] in "sz" else ""))
    word = Word(core, opening + before, after, start, base=core.lower().translate(_UNBRACKETED))
    if clitic and (clitic[2] not in "'’" or not (opening + before or _is_quoted(words))):
        word.base, word.clitic = clitic[1].lower(), clitic[2].lower().replace("’", "'")
        if clitic[2] in "'’":
            word.core, word.after = word.core + word.after[:1], word.after[1:]
    words.append(word)
    return ""


def _is_quoted(words: list[Word]) -> bool:
    """Whether a single mark was opened some words before and not closed since: "'in bits'"."""
    for word in reversed(words[-_LONGEST_QUOTED:]):
        if "'" in word.after or "’" in word.after:
            return False
        if word.before.endswith(("'", "‘")):
            return True
    return False
