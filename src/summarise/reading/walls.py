"""What a page shows in place of its article: a word on cookies, on scripts that are off, on robots, on an error."""

from __future__ import annotations

import re
from collections.abc import Sequence

_WALL = r"""(?ix)
      \b (?: uses? | using | accept | reject | allow | enable ) \b .{0,30} \b cookies \b
    | ^ (?: accept | reject | allow ) \ all \b
    | \b (?: enabled? | disabled? | requires? | supports? | without | turn(?:ed)?\ o(?: n | ff ) ) \b .{0,30}
      \b (?: javascript | js ) \b
    | \b (?: javascript | js ) \b .{0,30} \b (?: enabled? | disabled | required | turned\ off ) \b
    | \b (?: verify | verifying | confirm | check | checking | know | sure ) \b .{0,30}
      \b (?: human | robot | bot | browser ) \b
    | \b are\ you\ a\ (?: human | robot ) \b | \b captcha \b | \b unusual\ (?: activity | traffic ) \b
    | ^ (?: 40[0-9] | 50[0-9] ) \b | \b access\ denied \b | \b permission\ to\ access \b | \b page\ not\ found \b
    """
# What of these no poem or note says, so that a text of nothing else is none.
_NOTICE = r"""(?ix)
      \b (?: enable | turn\ on | allow | accept ) \ (?: all\ | our\ | the\ use\ of\ )?
      (?: javascript | js | cookies ) \b
    | \b (?: requires? | needs? ) \ (?: javascript | cookies ) \b
    | \b javascript \ (?: is | must\ be | has\ been | seems\ to\ be ) \b .{0,20}
      \b (?: enabled | disabled | required ) \b
    | \b (?: we | site | website | page ) \ (?: uses? | is\ using ) \ cookies \b
    | \b (?: verify | confirm ) \b .{0,20} \b you\ are\ (?: human | not\ a\ robot ) \b
    """
# Words on a button, or the name of the site.
_LABEL, _LONGEST_NOTICE = 3, 400
# The longest such notices are shorter than a paragraph of a story that speaks of one.
_LONGEST = 60
# What an article has at the least: one sentence of so many words that is none of these.
_FEWEST_WORDS = 10
_END = re.compile(r"[.!?][\"'”’)\]]*(?:\s|$)")


def is_wall(lines: Sequence[str]) -> bool:
    """Return whether there is such a notice among the lines of a page, and beside it nothing like an article."""
    others = [line for line in lines if len(line.split()) > _LONGEST or not re.search(_WALL, line)]
    return len(others) < len(lines) and not any(map(_holds_sentence, others))


def is_notice(text: str) -> bool:
    """Return whether a plain text is such a notice and no more: each of its lines is one, or a label of a few words."""
    if len(text) > _LONGEST_NOTICE:
        return False
    lines = [line for line in text.splitlines() if len(line.split()) > _LABEL]
    return bool(lines) and all(re.search(_NOTICE, line) for line in lines)


def _holds_sentence(line: str) -> bool:
    # Every sentence that is long enough ends behind the first words of the line, and only the end need be looked for.
    words = line.split(maxsplit=_FEWEST_WORDS - 1)
    return len(words) == _FEWEST_WORDS and _END.search(words[-1], 1) is not None
