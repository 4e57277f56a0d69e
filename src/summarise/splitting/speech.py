"""Who spoke, told after the closing mark: it belongs to the sentence of what was said."""

from __future__ import annotations

import re
from functools import cache

from summarise.language.quotation_credits import is_dash_credit
from summarise.resources import read_table

# Verbs of other classes that tell whose cry or question went before, as most of those classes do not; and the plain
# forms that are no nouns, as "note" and "state" are.
_OTHER_CUES = frozenset(
    ("ask", "began", "called", "cried", "demanded", "insisted", "laughed", "say", "sighed", "warned", "wondered")
)
# What may follow the cue if what was said stands before it: "Smith asked in court", but not "Smith asked many people".
_AFTER_CUE = (
    r"(?:\s*+[.,;—–]|\s*+$|\s++(?:in|on|at|of|to|as|after|before|when|while|with|during|again|later|from|last|this|next"
    r"|about|through|via|following|back|outside|inside|[A-Z][a-z]+day)\b)"
)
_NAMED = rf"(?:[A-Z][\w.'’-]*+\s++){{1,4}}(?P<verb>[a-z]++)\b(?P<ends>{_AFTER_CUE})?"
_I_SPOKE = re.compile(r"I\s++\w++[.,]")
# Whoever tells, tells somebody: "Mary Jones told reporters".
_TELLING = frozenset(("told", "tells"))
# A dash, and the mark of a line of quoted text before it.
_CREDIT_MARKS = ("-", "–", "—", "―", ">")


def is_reported(after: str) -> bool:
    """Return whether ``after`` opens with a name and a verb of saying: "Smith asked", "Mary Jones told reporters".

    "he asked" and "the guard said" need no rule: their small letter tells. "I" with any verb and nothing more is one.
    """
    named = re.match(_NAMED, after)
    if named and (named["verb"] in _TELLING or (named["ends"] is not None and named["verb"] in _cues())):
        return True
    return bool(_I_SPOKE.match(after))


def is_credit(after: str) -> bool:
    """Return whether ``after``, all that follows a quotation in its paragraph, is a dash and whose words they are."""
    return after[:1] in _CREDIT_MARKS and is_dash_credit(after.lstrip("> \t"))


@cache
def _cues() -> frozenset[str]:
    """Return the forms of verbs of saying that can follow a name, read when the first of them is looked for."""
    rows = read_table("reporting_verbs.tsv")
    inflected = {form for _, kind, forms in rows if kind == "speech" for form in forms.split()}
    return _OTHER_CUES.union(form for form in inflected if not form.endswith("ing"))
