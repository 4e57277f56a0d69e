"""Which sentences read like a caption or a link: cleaning cannot tell where they stand on a line with the story."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.values import Sentence

_SIDE = r"(?:left|right|above|below|centre|center)"
_CAPTION = re.compile(
    rf"""(?x) \( (?: pictured | {_SIDE} | inset | (?:file|stock) \s (?:picture|photo|image) | L | R ) [^)]{{0,40}} \)
    | ,\s (?: (?:second|third|far|top|bottom) \s )? {_SIDE} [,.]
    | \b[Pp]ictured (?: \b | : )
    | ^(?i: scroll\ down | click\ here | (?: read | see )\ more | read: | watch: | video: | also\ read | sign\ up
        | follow\ us )
    | \b [Pp](?:hoto|icture)s? \s (?:provided|courtesy) \b"""
)
# "Final embrace: The owner of a dog ..."
_LABEL = re.compile(r"[\"'“‘]?[A-Z][\w'’-]*(?: [\w'’-]+){0,4}: [A-Z'‘“\"]")
# One may be a figure of speech ("It's official: The bridge opens"); pages whose pictures have labels have several.
_LEAST_LABELS = 2


def find_captions(sentences: Sequence[Sentence]) -> list[bool]:
    """Return for each sentence whether it says where in a picture somebody stands, or where to click."""
    return [_CAPTION.search(sentence.text) is not None for sentence in sentences]


def find_labels(sentences: Sequence[Sentence]) -> list[bool]:
    """Return for each sentence whether it begins with a label and a colon, as captions do, where others do too."""
    labelled = [_LABEL.match(sentence.text) is not None for sentence in sentences]
    return labelled if sum(labelled) >= _LEAST_LABELS else [False] * len(labelled)
