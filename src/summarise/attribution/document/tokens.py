"""A stretch of text -> its words and marks, and where each stands."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import accumulate

# Abbreviations that keep their stop, initials, words with inner hyphens and apostrophes, endings, figures, marks. Most
# are plain words, commas and stops, and tried for first; of white space only that it is such is asked.
_TOKEN = re.compile(
    r"([A-Za-z]++(?=[ ,\n])|,|\.(?!\.)|(?!\s)(?:"
    # Few words with a capital have a stop, which is looked for before what it may end.
    r"(?=[A-Z][A-Za-z]{0,5}\.)(?:"
    r"(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Lt|Col|Sgt|Capt|Cmdr|Adm|Maj|Prof|Rev|Hon|Del|Ald|Sec|Brig|Cpl|St|Jr|Sr|Det|Supt|Insp)\."
    # "SEN. ANN LEE: …", in a transcript.
    r"|(?:MR|MRS|MS|DR|SEN|REP|GOV|GEN|COL|PROF|REV)\.(?= [A-Z])"
    # "Arc. Bayo Adisa", an architect; "Rev. Fr. Bo Ek".
    r"|(?:Adv|Alh|Arch?|Atty|Barr|Commo|Engr?|Fr|Messrs|Mgr|Mlle|Mme|Msgr|Pharm|Revd|Smt|Surv|Tmt|Tpl|Ven)\.(?= [A-Z])"
    # "Ford Motor Co. said", within a sentence.
    r"|(?:Inc|Corp|Cos?|Ltd|Bros|Pty)\.(?=,|[ \n][a-z(]))"
    r"|(?:[^\W\d_]\.){2,}"
    r"|[A-Z]\.(?=[ \u00a0\n]?[A-Z])"
    # "Moody's said": a name that ends so, for nobody's owner speaks.
    r"|(?=[A-Z])(?!(?:He|She|It|Who|What|That|There|Here)['’])[A-Z][^\W\d_]+['’]s(?= (?:said|says|told|warned)\b)"
    r"|['’]s\b"
    r"|\d+(?:[.,:]\d+)+"
    # "Booking.com said".
    r"|[^\W_]+(?:(?:[-‑&]|['’](?!s\b)|\.(?=(?:com|org|net|gov|edu|info|co|io|tv|news|uk)\b))[^\W_]+)*"
    r"|--+|\.\.+|\S))"
)
# Letters written as a letter and its accent: some keyboards and PDFs part them.
_ACCENT = re.compile(r"[\u0300-\u036f]")


def parts_accents(text: str) -> bool:
    """Tell whether a text writes some letter and its accent as two."""
    return not text.isascii() and _ACCENT.search(text) is not None


@cache
def _find_parted() -> re.Pattern[str]:
    """Return the pattern of words whose letters and accents may be two, made only for texts that have such."""
    return re.compile(_TOKEN.pattern.replace(r"[^\W_]+", r"[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*"))


def cut_into_words(text: str, start: int, end: int, *, parted: bool) -> tuple[list[str], list[int]]:
    """Return the words of a stretch, and where what stands between them ends and begins, ``start`` to ``end``.

    ``parted`` tells whether letters and their accents may be two, which are then read as one.
    """
    # Every second piece is a word, the others stand between words.
    pieces = (_find_parted() if parted else _TOKEN).split(text[start:end])
    words = pieces[1::2]
    edges = list(accumulate(map(len, pieces), initial=start))
    return [unicodedata.normalize("NFC", word) for word in words] if parted else words, edges
