"""Whether capitals before a colon at the start of a report are the place it was filed from: "PORT VELDA: The court"."""

from __future__ import annotations

import re

from summarise.cleaning.filing.given_names import is_given_name
from summarise.resources import read_word_list

# What is shorter is initials: "MPs:", "Q:", "FAQ:".
_LONGEST_INITIALS, _MOST_WORDS = 3, 3
# The names of sections and notes; cities have none of these words.
_LABELS = frozenset(
    (
        "ADVISORY", "ALERT", "ANALYSIS", "ANSWER", "BREAKING", "CAUTION", "COMMENT", "CORRECTION", "DISCLAIMER",
        "EDITOR'S", "EDITORIAL", "EXCLUSIVE", "EXPLAINED", "EXPLAINER", "FACT", "FACTBOX", "FILE", "FROM", "IMPORTANT",
        "INTERVIEW", "LATEST", "LISTEN", "LIVE", "MODERATOR", "MORE", "NEW", "NEWS", "NOTE", "OBITUARY", "OPINION",
        "PHOTO", "PHOTOS", "POLL", "PREVIEW", "PROFILE", "QUESTION", "READ", "RELATED", "REPORT", "REVIEW", "SOURCE",
        "SPOILER", "SUMMARY", "THE", "TIMELINE", "UPDATE", "UPDATED", "VIDEO", "WARNING", "WATCH",
    )
)  # fmt: skip
# Names of places that begin with a given name, or with a word of the labels.
_OF_PLACES = frozenset(("EL", "FORT", "LAKE", "LAS", "LOS", "NEW", "PORT", "SAN", "SANTA", "ST", "ST."))
# Whoever has the word speaks of himself and to others; reports begin otherwise.
_SPEAKING = re.compile(
    r"(?:I|I'[a-z]+|I’[a-z]+|We|My|Our|You|Your|Yes|Yeah|No|Well|Oh|So|Okay|OK|Thanks?|Please|Let)\b(?![-.])"
)


def is_place_label(text: str, label: str, goes_on: int) -> bool:
    """Return whether ``label``, before a colon in ``text`` that ``goes_on`` behind it, is no speaker and no section.

    A speaker in a transcript speaks again, speaks of himself, has a given name, or is said to have said something.
    """
    words = label.split()
    if len(label) <= _LONGEST_INITIALS or len(words) > _MOST_WORDS or text.count(f"{label}:") > 1:
        return False
    if (words[0] in _LABELS and not (words[0] in _OF_PLACES and len(words) > 1)) or words[-1] in _LABELS:
        return False
    if _SPEAKING.match(text, goes_on) or _is_full_name(words):
        return False
    name = words[-1].capitalize()
    return not any(f"{name} {said}" in text for said in ("said", "says", "told")) and f"Mr {name}" not in text


def _is_full_name(words: list[str]) -> bool:
    """Whether the label is a full name: a place of two words may begin with one, and ends with what it is."""
    if len(words) == 1 or words[0] in _OF_PLACES or words[-1].lower() in read_word_list("place_words.txt"):
        return False
    return is_given_name(words[0])
