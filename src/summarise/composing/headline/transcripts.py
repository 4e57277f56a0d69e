"""What a headline may be built from: in a transcript what is answered, in a fact-check not what is only claimed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from summarise.composing.labels import find_claimed, find_notes
from summarise.values import Article, Sentence

# "Anna Bell:", "MARK ORR (00:12):", "Q:"; letters to a paper begin "DEAR ANN:".
_LABEL = re.compile(
    r"(?!DEAR |Dear )(?P<who>[A-Z][\w.'’-]{0,30}(?: [A-Z][\w.'’-]{0,30}){0,3})(?: ?[(\[][0-9:.,]{3,12}[)\]])?:\s{1,4}"
)
# So many turns, by two speakers, which are at least half of the paragraphs.
_FEWEST, _SPEAKERS, _SHARE = 3, 2, 0.5


def choose_told(article: Article, sentences: Sequence[Sentence]) -> list[tuple[Sentence, str]]:
    """Return the sentences that a headline may be built from, with their words.

    In a transcript those are what stands before the first turn, and what is said by others than who asks most
    questions; elsewhere all. What a fact-check only looks into and what only announces the text are left out.
    """
    untold = find_claimed(article, sentences) | find_notes(sentences)
    sentences = [sentence for place, sentence in enumerate(sentences) if place not in untold] or sentences
    labels = [_LABEL.match(article.text, span.start, span.end) for span in article.paragraphs]
    turns = [label for label in labels if label]
    whole = [(sentence, sentence.text) for sentence in sentences]
    if len(turns) < max(_FEWEST, _SHARE * len(labels)) or len({turn["who"] for turn in turns}) < _SPEAKERS:
        return whole
    speakers = _find_speakers(labels)
    asked = Counter(speakers[sentence.paragraph] for sentence in sentences if sentence.text.endswith("?"))
    asked.pop("", None)
    # Where nobody asks, whoever speaks first opens the talk.
    asker = asked.most_common(1)[0][0] if asked else turns[0]["who"]
    starts = {turn.start(): turn.end() for turn in turns}
    told = [
        (sentence, article.text[starts.get(sentence.start, sentence.start) : sentence.end])
        for sentence in sentences
        if speakers[sentence.paragraph] != asker
    ]
    return [(sentence, text) for sentence, text in told if any(map(str.isalnum, text))] or whole


def _find_speakers(labels: Sequence[re.Match[str] | None]) -> list[str]:
    """Return who speaks in each paragraph; those without a label go on with the one before, the first are nobody's."""
    speakers: list[str] = []
    for label in labels:
        speakers.append(label["who"] if label else speakers[-1] if speakers else "")
    return speakers
