"""A headline for an article that has none: one clause of it, shortened by dropping words."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from summarise.composing.headline.clauses import parse_clauses
from summarise.composing.headline.compression import compress
from summarise.composing.headline.cutting import cut_sentence
from summarise.composing.headline.keeping import rate_words
from summarise.composing.headline.quotations import CLOSING
from summarise.composing.headline.tagging import FINITE, OPENERS, tag_words
from summarise.composing.headline.units import Unit
from summarise.composing.headline.usage import Usage, observe
from summarise.composing.headline.words import Word, split_into_words
from summarise.values import Article, Headline, Sentence

MOST_WORDS = 12
_BEGIN_PHRASES = frozenset(("PRP", "CJC", "WH", "CJS", "CJT"))
# A clause that cannot be made shorter than this is not taken; up to it, better a word too many than half a clause.
_LONGEST_CLAUSE = 16
_VERBS = FINITE | {"VVN", "VVG", "VVI"}
_END_PHRASES = frozenset(("NN", "CRD", "PNP"))
_FEWEST = 6
_SAYING = frozenset(("said", "say", "says"))
_SENTENCES = 3
# What a sentence must be better by to be taken before the one above it; from the training corpora.
_LATER = 0.12
# A sentence is read up to here.
_LONGEST = 800


@dataclass(frozen=True, slots=True)
class Draft:
    """A clause as a headline, what it is worth, and how much speaks against it."""

    text: str
    worth: float
    flaws: float


def build_headline(article: Article, sentences: tuple[Sentence, ...]) -> Headline:
    """Return the main clause of one of the first sentences, without what it can do without.

    The first is taken if nothing speaks against it.
    """
    best: tuple[float, str, Sentence] | None = None
    sound = False
    if article.language == "en":
        usage = observe(sentences)
        for n, sentence in enumerate(sentences[:_SENTENCES]):
            for draft in shorten(sentence.text, usage, n):
                worth = draft.worth - draft.flaws - _LATER * n
                if best is None or worth > best[0]:
                    best = (worth, draft.text, sentence)
                    sound = not draft.flaws
            if best is not None and sound:
                break
    if best is None:
        return Headline(cut_sentence(sentences[0].text), "generated", sentences[0].start, sentences[0].end)
    return Headline(best[1], "generated", best[2].start, best[2].end)


def shorten(text: str, usage: Usage, order: int) -> list[Draft]:
    """Return the shortened clauses of the article's ``order``-th sentence that could be a headline."""
    words, trees = analyse(text, usage)
    drafts = []
    for tree in trees:
        kept = compress(tree, rate_words(words, tree, usage, order), MOST_WORDS)
        # In a text that is no sentence, two phrases may claim the same word.
        places = _trim(words, tuple(sorted(set(kept.places))))
        if len(places) <= _LONGEST_CLAUSE:
            drafts.append(Draft(_join(words, places), kept.share, _flaws(words, places)))
    return drafts


def analyse(text: str, usage: Usage) -> tuple[list[Word], list[Unit]]:
    """Return the words of a sentence and the trees of its clauses that could be a headline."""
    words = split_into_words(text[:_LONGEST])
    tag_words(words)
    return words, parse_clauses(words, usage.people)


def _trim(words: list[Word], places: tuple[int, ...]) -> tuple[int, ...]:
    """Return the places up to the last phrase that fits, where a clause could not be made short enough."""
    if len(places) > MOST_WORDS:
        for n in range(MOST_WORDS, _FEWEST, -1):
            if words[places[n - 1]].tag in _END_PHRASES and _can_end(words, places[:n], places[n:]):
                return places[:n]
    return places


def _can_end(words: list[Word], kept: tuple[int, ...], rest: tuple[int, ...]) -> bool:
    """Whether the rest is one phrase or more, or a second verb joined on, and the clause is whole without it."""
    first = words[rest[0]]
    opened = next((n for n in range(len(kept) - 1, 0, -1) if words[kept[n]].tag in OPENERS), None)
    whole = opened is None or any(words[i].tag in FINITE for i in kept[opened:])
    joined = first.tag == "CJC" and len(rest) > 1 and words[rest[1]].tag in FINITE
    verbs = any(words[i].tag in FINITE for i in rest[2 if joined else 0 :])
    return whole and not verbs and first.tag in _BEGIN_PHRASES and first.base not in {"of", "per"}


def _flaws(words: list[Word], kept: tuple[int, ...]) -> float:
    """Return how much speaks against a headline of these words, on the scale of its worth; set by reading them."""
    first, last = words[kept[0]], words[kept[-1]]
    flaws = 0.2 * (first.tag in {"PNP", "DPS"} or first.base in {"this", "that", "these", "those", "there"})
    flaws += 0.3 * any("?" in words[i].after for i in range(kept[0], len(words)))
    flaws += 0.05 * (words[0].before[:1] in {'"', "“", "'", "‘", "`"})
    flaws += 0.03 * max(0, len(kept) - MOST_WORDS) + 0.03 * max(0, _FEWEST - len(kept))
    # "He said allowing her to drive": the verb of what was said was not found.
    flaws += 0.2 * any(words[i].base in _SAYING and words[j].tag == "VVG" for i, j in pairwise(kept))
    # "He will quit if talks": so was the verb of a condition.
    opened = next((n for n, i in enumerate(kept) if words[i].base in {"if", "unless"}), len(kept))
    flaws += 0.2 * (opened < len(kept) and not any(words[i].tag in _VERBS for i in kept[opened:]))
    flaws += 0.1 * (last.tag in _BEGIN_PHRASES or last.tag in {"AT", "DPS", "TO", "VM"} or bool(last.clitic))
    return flaws


def _join(words: list[Word], kept: tuple[int, ...]) -> str:
    """Return the words in a row, with the commas between neighbours and the marks of quotations kept whole.

    An article that no longer suits the word after it goes. The first letter is a capital, as in any headline.
    """
    places = [
        i
        for i, following in zip(kept, (*kept[1:], -1), strict=True)
        if not _unsuitable(words[i].base, words[following].base if following > i + 1 else "")
    ]
    marks = _whole_quotations(words, places)
    parts: list[str] = []
    for i, following in zip(places, (*places[1:], -1), strict=True):
        before, after = marks.get(i, ("", ""))
        # Which of a comma and an opening mark stood first is not known here.
        opens = bool(marks.get(following, ("", ""))[0])
        comma = "," if following == i + 1 and words[i].after == "," and not opens else ""
        core = words[i].core if parts else _capitalise(words[i].core)
        parts.append(before + core + comma + after)
    return " ".join(parts)


def _capitalise(core: str) -> str:
    """Return the word with a capital, unless it has one where its owner wants it: "iPhone"."""
    return core[:1].upper() + core[1:] if core.islower() and len(core[:1].upper()) == 1 else core


def _unsuitable(article: str, following: str) -> bool:
    return bool(following) and article in {"a", "an"} and (article == "an") != (following[0] in "aeiou")


def _whole_quotations(words: list[Word], places: list[int]) -> dict[int, tuple[str, str]]:
    """Return the marks to print before and after a place, for quotations of which every word is kept."""
    marks: dict[int, tuple[str, str]] = {}
    kept = set(places)
    for start in places:
        opening = words[start].before[-1:]
        closing = CLOSING.get(opening)
        end = next((i for i in range(start, len(words)) if closing and closing in words[i].after), None)
        if end is not None and all(i in kept for i in range(start, end + 1)):
            marks[start] = (opening, marks.get(start, ("", ""))[1])
            marks[end] = (marks.get(end, ("", ""))[0], closing or "")
    return marks
