"""A headline for an article that has none: one clause of it, shortened by dropping words."""

from __future__ import annotations

from summarise.composing.headline.clauses import parse_clauses
from summarise.composing.headline.compression import compress
from summarise.composing.headline.keeping import rate_words
from summarise.composing.headline.tagging import tag_words
from summarise.composing.headline.units import Unit
from summarise.composing.headline.usage import Usage, observe
from summarise.composing.headline.words import Word, split_into_words
from summarise.values import Article, Headline, Sentence

# A headline comes from the opening; a sentence longer than this is read up to here.
MOST_WORDS = 12
_SENTENCES = 3
# What a sentence must be better by to be taken before the one above it; from the training corpora.
_LATER = 0.12
_LONGEST = 800


def build_headline(article: Article, sentences: tuple[Sentence, ...]) -> Headline:
    """Return the main clause of one of the first sentences, without what it can do without."""
    if article.language == "en":
        usage = observe(sentences)
        candidates = [
            (worth - _LATER * n, sentence, text)
            for n, sentence in enumerate(sentences[:_SENTENCES])
            for text, worth in shorten(sentence.text, usage)
        ]
        if candidates:
            _, sentence, text = max(candidates, key=lambda candidate: candidate[0])
            return Headline(text, "generated", sentence.start, sentence.end)
    return _cut(sentences[0])


def shorten(text: str, usage: Usage) -> list[tuple[str, float]]:
    """Return the shortened clauses of a sentence that could be a headline, with what each is worth."""
    words, trees = analyse(text, usage)
    found = []
    for tree in trees:
        kept = compress(tree, rate_words(words, tree, usage.counts), MOST_WORDS)
        found.append((_join(words, kept.places), kept.share - _flaws(words, kept.places)))
    return found


def analyse(text: str, usage: Usage) -> tuple[list[Word], list[Unit]]:
    """Return the words of a sentence and the trees of its clauses that could be a headline."""
    words = split_into_words(text[:_LONGEST])
    tag_words(words)
    return words, parse_clauses(words, usage.people)


def _flaws(words: list[Word], kept: tuple[int, ...]) -> float:
    flaws = 0.0
    first, last = words[kept[0]], words[kept[-1]]
    if first.tag in {"PNP", "DPS"} or first.base in {"this", "that", "these", "those", "there"}:
        flaws += 0.2
    if not first.capital and not first.core[0].isdigit():
        flaws += 0.05
    if any("?" in words[i].after for i in range(kept[0], len(words))):
        flaws += 0.1
    if words[0].before[:1] in {'"', "“", "'", "‘", "`"}:
        flaws += 0.05
    flaws += 0.02 * max(0, len(kept) - MOST_WORDS) + 0.03 * max(0, 6 - len(kept))
    if last.tag in {"PRP", "AT", "CJC", "TO", "DPS", "WH", "CJS", "CJT"}:
        flaws += 0.1
    return flaws


def _join(words: list[Word], kept: tuple[int, ...]) -> str:
    """Return the words in a row; an article that no longer suits the word after it goes."""
    parts = []
    for i, following in zip(kept, (*kept[1:], -1), strict=True):
        base = words[i].base
        moved = base in {"a", "an"} and following not in {-1, i + 1}
        if not moved or (base == "an") == (words[following].base[:1] in "aeiou"):
            parts.append(words[i].core)
    return " ".join(parts)


def _cut(lead: Sentence) -> Headline:
    words = lead.text[:_LONGEST].split()
    return Headline(" ".join(words[:MOST_WORDS]), "generated", lead.start, lead.end)
