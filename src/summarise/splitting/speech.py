"""Who spoke, told after the closing mark: it belongs to the sentence of what was said."""

from __future__ import annotations

import re

from summarise.language.quotation_credits import is_dash_credit

_CUES = (
    "said|says|say|asked|asks|ask|added|adds|told|tells|wrote|writes|replied|replies|recalled|cried|shouted|joked"
    "|wondered|tweeted|exclaimed|continued|explained|answered|whispered|called|yelled|screamed|quipped|insisted"
    "|declared|demanded|responded|remarked|noted|concluded|warned|muttered|murmured|laughed|sighed|repeated|began"
)
# What may follow the cue if what was said stands before it: "Smith asked in court", but not "Smith asked many people".
_AFTER_CUE = (
    r"(?:\s*+[.,;—–]|\s*+$|\s++(?:in|on|at|of|to|as|after|before|when|while|with|during|again|later|from|last|this|next"
    r"|about|through|via|following|back|outside|inside|[A-Z][a-z]+day)\b)"
)
_NAME = r"(?:[A-Z][\w.'’-]*+\s++){1,4}"
_SAID = re.compile(rf"{_NAME}(?:told|tells|(?:{_CUES})(?={_AFTER_CUE}))\b|I\s++\w++[.,]")
# A dash, and the mark of a line of quoted text before it.
_CREDIT_MARKS = ("-", "–", "—", "―", ">")


def is_reported(after: str) -> bool:
    """Return whether ``after`` opens with a name and a verb of saying: "Smith asked", "Mary Jones told reporters".

    "he asked" and "the guard said" need no rule: their small letter tells. "I" with any verb and nothing more is one.
    """
    return bool(_SAID.match(after))


def is_credit(after: str) -> bool:
    """Return whether ``after``, all that follows a quotation in its paragraph, is a dash and whose words they are."""
    return after[:1] in _CREDIT_MARKS and is_dash_credit(after.lstrip("> \t"))
