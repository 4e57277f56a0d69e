"""Text that was UTF-8 and has been read as something else -> as it was: "cafÃ©" is "café" again."""

from __future__ import annotations

import re

# What the commonest marks and accents become where UTF-8 is read as Windows-1252, Latin-1 or Mac Roman.
_TRACES = re.compile("â€|â‚¬|â\x80|Ã[\xa0-\xbf\u0192\u2030\u2039]|Â[\xa0-\xbf]|√[©®†°§£]|‚Ä[¶ôòúù]")
# Fewer may be meant: "Ã©" as an example of the thing itself.
_FEWEST_TRACES = 2
# The last of the three bytes of a closing mark is none in Windows-1252, and is lost on the way.
_CUT_MARK = re.compile(r"â€(?=[ \r\n.,;:!?)\]]|$)")


def repair_mojibake(text: str) -> str:
    """Return ``text`` with what was decoded wrongly decoded again, or as it is where nothing speaks for that.

    The work is ftfy's (Speer, "ftfy", Zenodo 2019), which undoes only what UTF-8 read as another encoding can have
    led to.
    """
    traces = _TRACES.finditer(text)
    if sum(1 for _, _ in zip(range(_FEWEST_TRACES), traces, strict=False)) < _FEWEST_TRACES:
        return text
    # It takes a twentieth of a second to load, and hardly a text needs it.
    from ftfy import fix_encoding

    return fix_encoding(_CUT_MARK.sub("â€\x9d", text))
