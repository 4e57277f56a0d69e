"""How a sentence opens: by itself, or in the air without the sentence before it."""

from __future__ import annotations

import re

_POINTERS = "he | she | it | they | him | her | his | hers | its | their | theirs | them | this | these | those"
_LINKS = r"""but | and | so | or | yet | nor | then | thus | therefore | hence | instead | otherwise | meanwhile
    | however | nevertheless | nonetheless | moreover | furthermore | besides | additionally | also | similarly
    | likewise | consequently | accordingly | afterwards | indeed | still | too | conversely | alternatively"""
_LINKING_PHRASES = r"""in \s+ (?: addition | contrast | turn | fact | other\ words | the\ meantime )
    | by \s+ contrast | as \s+ a\ result | for \s+ (?: example | instance ) | on\ the\ other\ hand"""
# "It" and "there" are here for "It was stolen", not for "It is unclear whether" or "There were three", which
# _EMPTY takes out; "this week" and "that year" tell the time, and point at nothing.
_LOST = re.compile(
    rf"""(?ix) ["'“‘(\[\s]* (?:
    (?P<link> (?: {_LINKS} ) (?! \w | -\w ) | (?: {_LINKING_PHRASES} ) (?! \w ) )
    | (?: {_POINTERS} | that | such | another | others | both | neither | either )
      (?! \w | -\w ) (?: ['’] (?: s | d | ll | re | ve )\b )?
    | (?: in | as | for | by | at | after | before | since | of | on | to | with | despite | because\ of ) \s+
      (?: this | that | it | them | these | those | him ) (?! \w )
    | the\ (?: former | latter | same ) \b
    | (?: each | every ) \ time (?= , )
    )"""
)
# "So far", "So many" tell how far and how many.
_MEASURE = re.compile(r"(?i)[\"'“‘(\[\s]*so (?:far|many|much|long)\b")
# Behind a link "that" mostly opens a clause.
_POINTER = re.compile(rf"(?ix) \b (?: {_POINTERS} ) \b")
_NAME = re.compile(r"\b[A-Z][a-z]")
_EMPTY = re.compile(
    r"""(?ix) ["'“‘(\[\s]* (?:
    (?: this | that | these | those ) \s+ (?: past\s+|last\s+ )?
      (?: morning | afternoon | evening | night | week | weekend | month | year | season | spring | summer | autumn
        | fall | winter | time | days | decade | century )s? \b
    | it (?: ['’]s | \s+ (?: is | was | remains | seems | appears | looks | became | has\ been | will\ be ) ) \s+
      (?: (?: not | n't | still | now | also | yet | only | so | very | too | more | less | just | a | an | the )\s+ )*
      (?: [\w'’-]+ ) \s+ (?: that | whether | if | how | why | who | when | what | to ) \b
    )"""
)
_BOTH_ENDS = re.compile(r"(?i)[\"'“‘(\[\s]*(?:both|either|neither)\b[^.!?]{0,80}?\b(?:and|or|nor)\b")


# "The ferry sank", but not what tells itself which one it means: "The head of the union", "The man who fell".
_DEFINITE = re.compile(
    r"""(?x) ["'“‘(\[]? The \s
    (?! [a-z][\w'’-]* (?: \s [a-z][\w'’-]* )? \s (?: of | for | who | whose | that | which ) \b )
    (?: [a-z] | \d+-year-old )"""
)
# "Asked about the plan, she said no": a front that names nobody, and a pronoun behind its comma.
_FRONTING = """asked | when | after | before | while | if | in | on | at | speaking | for | during | despite | with | by
    | last | earlier | later"""
_CALENDAR = """(?: mon | tues | wednes | thurs | fri | satur | sun ) day | january | february | march | april | may
    | june | july | august | september | october | november | december"""
_FRONTED = re.compile(
    rf"""(?x) ["'“‘(\[]? (?i: {_FRONTING} ) \b (?: [^\w,.;:!?"“”]+ (?: [a-z0-9][\w'’-]* | (?i: {_CALENDAR} ) ) ){{0,12}}
    , \s (?: he | she | they ) \b"""
)
POINTS_BACK = 2
"""The weight of an opening that points to something before it."""


def opens_definite(text: str) -> bool:
    """Return whether an English sentence opens with "The" and a noun that it tells no more of."""
    return _DEFINITE.match(text) is not None


def weigh_opening(text: str) -> int:
    """Return 2 where an English sentence opens by pointing to something before it, 1 where it only goes on, else 0.

    "He was right", "In that case", "But it failed" and "Asked about it, she said no" point: who reads them alone cannot
    know who or what is meant.
    "But Ann Roe was right" goes on. Words that only seem to point don't count ("It is likely that", "This week", "So
    far", "Both X and Y").
    """
    lost = _LOST.match(text)
    if lost is None and _FRONTED.match(text):
        return POINTS_BACK
    if lost is None or any(alone.match(text) for alone in (_EMPTY, _BOTH_ENDS, _MEASURE)):
        return 0
    if lost["link"] is None:
        return POINTS_BACK
    rest = text[lost.end() :].lstrip(" ,")
    pointer, name = _POINTER.search(rest), _NAME.search(rest)
    points = pointer and (name is None or pointer.start() < name.start()) and not _EMPTY.match(rest)
    return POINTS_BACK if points else 1
