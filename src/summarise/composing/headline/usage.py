"""What the article as a whole tells of its words: how often it has them, and which are surnames."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from summarise.values import Sentence

# The opening of an article tells what it is about.
_READ = 8_000
_WORD = re.compile(r"[^\W_]+(?:[-.][^\W_]+)*")
# "Mr Lee", "Lee said", "said Lee": ways to write of people whose first name was given before.
_SURNAME = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir)\.? ([A-Z][\w-]+)\b(?! [A-Z])"
    r"|(?<![A-Z]\w{1} )\b(?:[a-z]+,?|[.!?]) ([A-Z][\w-]+) (?:said|says|told|added|insisted|admitted)\b"
    r"|\b(?:said|says|added) ([A-Z][\w-]+)[.,]"
)


@dataclass(frozen=True, slots=True)
class Usage:
    """How often the opening has each word, in lower case, and the surnames it uses on their own."""

    counts: Counter[str]
    people: frozenset[str]


def observe(sentences: tuple[Sentence, ...]) -> Usage:
    """Return what the opening of the article tells of its words."""
    counts: Counter[str] = Counter()
    people: set[str] = set()
    read = 0
    for sentence in sentences:
        text = sentence.text[: _READ - read]
        counts.update(_WORD.findall(text.lower()))
        people.update(name for names in _SURNAME.findall(text) for name in names if name)
        read += len(text)
        if read >= _READ:
            break
    return Usage(counts, frozenset(people))
