"""How common the words of news are, for telling what an article is about: part of ``training.headline``."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from summarise.composing.headline.usage import stem_roughly
from training.titled_articles import read_articles

# Words in small letters only, so that names are not among them.
_WORD = re.compile(r"(?<![\w'’.-])[a-z]+(?:[-'][a-z]+)*(?![\w.-])")
_READ = 4000
# A word in fewer articles than one in this many is rare.
_LEAST_SHARE = 45


def write_common_words(data: Path, names: Iterable[str], target: Path) -> int:
    """Write the stems of common words by how many halvings of all articles leave those that have one.

    Return how many stems there are.
    """
    spread: Counter[str] = Counter()
    articles = 0
    for name in names:
        for _, sentences in read_articles(data, name):
            text = " ".join(sentence.text for sentence in sentences)[:_READ]
            spread.update({stem_roughly(word) for word in _WORD.findall(text)})
            articles += 1
    levels = {
        stem: round(math.log2(articles / count)) for stem, count in spread.items() if count * _LEAST_SHARE >= articles
    }
    target.write_text("".join(f"{stem}\t{levels[stem]}\n" for stem in sorted(levels)), encoding="utf-8")
    return len(levels)
