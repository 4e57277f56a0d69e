"""Which sentences are aside from the story: captions, links, labels, messages, items, headings and "no comment".

Cleaning cannot tell captions and links that stand on a line with the story; the others are story, of which little is
told by them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from summarise.values import Sentence

_SIDE = r"(?:left|right|above|below|centre|center)"
_CAPTION = re.compile(
    rf"""(?x) \( (?: pictured | {_SIDE} | inset | (?:file|stock) \s (?:picture|photo|image) ) \b [^)]{{0,80}} \)
    # "(L)", "(R, in red)" and "(L-R)", but no abbreviation.
    | \( (?: L (?: - R | \s to \s R )? | R ) (?: \) | ,\s )
    | ,\s (?: (?:second|third|far|top|bottom) \s )? {_SIDE} [,.]
    | \b[Pp]ictured (?: \b | : )
    | \b [Pp](?:hoto|icture)s? \s (?:provided|courtesy) \b
    # "Mug shots of Ann Roe and Bo Ek provided by Dorne Police." has no verb but that.
    | ^ (?: Mug\s?shot | Photo(?:graph)? | Picture ) s? \s of \b .{{1,120}} \b (?:provided|supplied|released) \s by
      (?: \s (?: the | of | and | [A-Z][\w.'’-]*,? ) )+ $"""
)
_LINK = re.compile(r"(?i)scroll down|click here|(?:read|see) more|read:|watch:|video:|also read|sign up|follow us")
# One of these is in all of them: looking for it first takes a tenth of the time.
_OF_CAPTIONS = ("(", "ictur", "hoto", "Mug", " left", " right", " above", " below", " cent")
_OF_SILENCE = ("comment", "respon", "repl", "return")
_OF_POSTS = ("#", "(@", "pic.")
# "#strike #rail", "Ann Roe (@annroe) July 27": a message from elsewhere, set into the story.
_POST = re.compile(r"^#\w|pic\.twitter\.com|\(@\w+\)|#\w+ #\w+")
# "3. Wash your hands".
_ITEM = re.compile(r"\(?\d{1,2}[.)]\s+[A-Z]")
_SILENT = re.compile(
    r"""(?ix) \b (?: declined\ to\ comment
    | (?: could | was | were ) (?: \ not | n['’]t ) (?:\ immediately)? (?:\ be)? \ (?: reached | available )
      \ (?: for | to )\ comment
    | (?: did | does | do | had | has | have ) (?: \ not | n['’]t ) (?:\ yet)? (?:\ immediately)? (?:\ yet)?
      \ (?: respond(?:ed)? | repl(?:y|ied) | return(?:ed)? ) \b [^.]{0,40} \b
      (?: comment | call | request | message | e-?mail | question ) s? \b )"""
)
# "Final embrace: The owner of a dog ..."
_LABEL = re.compile(r"[\"'“‘]?[A-Z][\w'’-]*(?: [\w'’-]+){0,4}: [A-Z'‘“\"]")
# "Ann Roe told us: 'Everyone ..." is no label.
_SAID = re.compile(
    r"\b(?:said|says|added|adds|told(?: [\w']+){1,3}|wrote|asked|tweeted|replied|insisted|explained|reads?):"
)
# One may be a figure of speech ("It's official: The bridge opens"); pages whose pictures have labels have several.
_LEAST_LABELS = 2
# A question without the marks of who asked it.
_ASKED = re.compile(r"\?\s*$")
_FEWEST_HEADINGS = 3
_LONGEST_HEADING = 250


def find_captions(sentences: Sequence[Sentence]) -> list[bool]:
    """Return for each sentence whether it says where in a picture somebody stands, or where to click."""
    return [
        _LINK.match(text) is not None or (_holds(text, _OF_CAPTIONS) and _CAPTION.search(text) is not None)
        for text in (sentence.text for sentence in sentences)
    ]


def find_labels(sentences: Sequence[Sentence]) -> list[bool]:
    """Return for each sentence whether it begins with a label and a colon, as captions do, where others do too."""
    begun = [_LABEL.match(sentence.text) if ": " in sentence.text else None for sentence in sentences]
    labelled = [label is not None and _SAID.search(label[0]) is None for label in begun]
    return labelled if sum(labelled) >= _LEAST_LABELS else [False] * len(labelled)


def find_posts(sentences: Sequence[Sentence]) -> list[bool]:
    """Return for each sentence whether it holds a message of a network, with its handle or hashtags."""
    return [_holds(sentence.text, _OF_POSTS) and _POST.search(sentence.text) is not None for sentence in sentences]


def find_items(sentences: Sequence[Sentence]) -> list[bool]:
    """Return for each sentence whether it is a numbered item of a list."""
    return [_ITEM.match(sentence.text) is not None for sentence in sentences]


def find_silence(sentences: Sequence[Sentence]) -> list[bool]:
    """Return for each sentence whether it only says that somebody would not comment."""
    return [_holds(sentence.text, _OF_SILENCE) and _SILENT.search(sentence.text) is not None for sentence in sentences]


def find_headings(sentences: Sequence[Sentence]) -> list[bool]:
    """Return for each sentence whether it heads a part, as the questions of an explainer or an interview do.

    Such a question ends a paragraph of few words, what stands behind it is none, and the text has several.
    """
    paragraphs = [list(held) for _, held in groupby(sentences, key=lambda sentence: sentence.paragraph)]
    asked = [_ASKED.search(held[-1].text) is not None and _is_short(held) for held in paragraphs]
    heads = [here and not behind for here, behind in zip(asked, [*asked[1:], True], strict=True)]
    several = sum(heads) >= _FEWEST_HEADINGS
    return [several and head for head, held in zip(heads, paragraphs, strict=True) for _ in held]


def _is_short(sentences: Sequence[Sentence]) -> bool:
    return sentences[-1].end - sentences[0].start <= _LONGEST_HEADING


def _holds(text: str, pieces: Sequence[str]) -> bool:
    return any(map(text.__contains__, pieces))
