"""How a sentence opens: by itself, or in the air without the sentence before it."""

from __future__ import annotations

import re

# "It" and "there" are here for "It was stolen", not for "It is unclear whether" or "There were three", which
# _EMPTY takes out; "this week" and "that year" tell the time, and point at nothing.
_LOST = re.compile(
    r"""(?ix) ["'“‘(\[\s]* (?:
    (?: he | she | it | they | him | her | his | hers | its | their | theirs | them
      | this | that | these | those | such | another | others | both | neither | either
      | but | and | so | or | yet | nor | then | thus | therefore | hence | instead | otherwise | meanwhile
      | however | nevertheless | nonetheless | moreover | furthermore | besides | additionally | also | similarly
      | likewise | consequently | accordingly | afterwards | indeed | still | too | conversely | alternatively )
      (?! \w | -\w ) (?: ['’] (?: s | d | ll | re | ve )\b )?
    | (?: in | as | for | by | at | after | before | since | of | on | to | with | despite | because\ of ) \s+
      (?: addition | contrast | turn | fact | other\ words | the\ meantime | a\ result | example | instance | this
        | that | it | them | these | those | him ) (?! \w )
    | (?: on\ the\ other\ hand | the\ (?: former | latter | same ) ) \b
    )"""
)
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


def opens_lost(text: str) -> bool:
    """Return whether an English sentence opens with a word that points to something before it, as "He" and "But" do.

    Its reader, seeing it alone, cannot know who or what is meant. Words that only seem to point don't count ("It is
    likely that", "This week", "Both X and Y").
    """
    if _LOST.match(text) is None:
        return False
    return _EMPTY.match(text) is None and _BOTH_ENDS.match(text) is None
