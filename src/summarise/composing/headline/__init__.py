"""A headline for an article that has none: one clause of it, shortened by dropping words.

Where to look, in the order of the work:

- ``transcripts``: which sentences it may be built from
- ``words``: their words, with the class of each
- ``clauses``: the main clause of a sentence, as a tree of ``units`` that can be dropped
- ``usage``, ``keeping``: what each word is worth in a headline
- ``compression``: which units to keep; ``cutting``, where no clause is found
- ``flaws``: what speaks against the outcome
- ``joining``: the words kept, as a line of text
"""

from __future__ import annotations

from typing import NamedTuple

from summarise.composing.headline.clauses import parse_clauses
from summarise.composing.headline.clauses.main_clause import find_claim
from summarise.composing.headline.compression import compress_enough, share
from summarise.composing.headline.cutting import cut_sentence
from summarise.composing.headline.flaws import BEGIN_PHRASES, LOSES_MARKS, frames_speech, is_spoken, weigh_flaws
from summarise.composing.headline.joining import join_words
from summarise.composing.headline.keeping import rate_words
from summarise.composing.headline.transcripts import choose_told
from summarise.composing.headline.units import Unit
from summarise.composing.headline.usage import Usage, observe
from summarise.composing.headline.words import Word, split_into_words
from summarise.composing.headline.words.tagging import FINITE, OPENERS, VERBS, tag_words
from summarise.composing.headline.words.wordlists import BOUND
from summarise.values import Article, Headline, Sentence

# About twelve. From ten to fifteen each word more raises the likeness to editors' headlines on all training corpora.
MOST_WORDS = 13
# A clause that cannot be made shorter than this is not taken; up to it, better a word too many than half a clause.
_LONGEST_CLAUSE = 22
_END_PHRASES = frozenset(("NN", "CRD", "PNP"))
_FEWEST = 6
# "Two men arrested": what is left without "and three others", whatever became of these.
_FEWEST_BEFORE = 3
_OTHERS = frozenset(("others", "more"))
_SENTENCES = 3
# How far to look where those are all somebody's words.
_FARTHEST = 6
# What speaks against a lead in which no clause is found; from the training corpora.
_NO_CLAUSE = 0.1
# How near a verb is to the preposition that completes it: "putting their children at risk".
_BOUND_WITHIN = 5
# What a sentence must be better by to be taken before the one above it; from the training corpora.
_LATER = 0.15
# A sentence is read up to here.
_LONGEST = 800


class Draft(NamedTuple):
    """A clause as a headline, what it is worth, and how much speaks against it."""

    text: str
    worth: float
    flaws: float


def build_headline(article: Article, sentences: tuple[Sentence, ...]) -> Headline:
    """Return the main clause of one of the first sentences, without what it can do without.

    The first is taken if nothing speaks against it.
    """
    best: tuple[float, str, Sentence] | None = None
    flaws = 0.0
    told = choose_told(article, sentences)
    if article.language == "en":
        usage = observe(sentences)
        for n, (sentence, text) in enumerate(told[:_FARTHEST]):
            if best is not None and (not flaws or (n >= _SENTENCES and flaws < LOSES_MARKS)):
                break
            for draft in shorten(text, usage, n):
                worth = draft.worth - draft.flaws - _LATER * n
                if best is None or worth > best[0]:
                    best = (worth, draft.text, sentence)
                    flaws = draft.flaws
    if best is None:
        first, text = told[0]
        return Headline(cut_sentence(text), "generated", first.start, first.end)
    return Headline(best[1], "generated", best[2].start, best[2].end)


def shorten(text: str, usage: Usage, order: int) -> list[Draft]:
    """Return the shortened clauses of the article's ``order``-th sentence that could be a headline."""
    words, trees = analyse(text, usage)
    told = [tree for tree in trees if not frames_speech(words, tree)]
    drafts = []
    for tree in told:
        kept = compress_enough(tree, rate_words(words, tree, usage, order), MOST_WORDS)
        # In a text that is no sentence, two phrases may claim the same word.
        places = _trim_before_claim(words, tuple(sorted(set(kept.places))))
        if len(places) <= _LONGEST_CLAUSE:
            drafts.append(Draft(join_words(words, places), kept.share, weigh_flaws(words, places, _FEWEST, MOST_WORDS)))
    whole = not trees and not order and len(words) <= MOST_WORDS and "?" not in text
    return [_take_whole(text, words, usage)] if whole else drafts


def _take_whole(text: str, words: list[Word], usage: Usage) -> Draft:
    """Return a short lead in which no clause is found as it stands, which a later sentence must clearly better."""
    kept = tuple(range(len(words)))
    worth = share(kept, rate_words(words, Unit("main", list(kept)), usage, 0))
    return Draft(cut_sentence(text), worth, _NO_CLAUSE + LOSES_MARKS * (bool(words) and is_spoken(words, kept)))


def analyse(text: str, usage: Usage) -> tuple[list[Word], list[Unit]]:
    """Return the words of a sentence and the trees of its clauses that could be a headline."""
    words = split_into_words(text[:_LONGEST])
    tag_words(words)
    return words, parse_clauses(words, usage.people)


def _trim_before_claim(words: list[Word], places: tuple[int, ...]) -> tuple[int, ...]:
    """Return the places made short enough; who claims it, at the end, is kept whatever goes before."""
    claim = tuple(find_claim(words, places[0])) if places else ()
    told = tuple(i for i in places if i not in claim) if claim == places[len(places) - len(claim) :] else places
    kept = _leave_others(words, _trim(words, told, MOST_WORDS - (len(places) - len(told))))
    return kept + places[len(told) :]


def _trim(words: list[Word], places: tuple[int, ...], most: int) -> tuple[int, ...]:
    """Return the places up to the last phrase that fits, where a clause could not be made short enough."""
    if len(places) > most:
        for n in range(most, _FEWEST, -1):
            if words[places[n - 1]].tag in _END_PHRASES and _can_end(words, places[:n], places[n:]):
                return places[:n]
    return places


def _leave_others(words: list[Word], places: tuple[int, ...]) -> tuple[int, ...]:
    """Return the places without "and 23 others" behind a verb, where what became of these is lost."""
    for n in range(_FEWEST_BEFORE, len(places) - 2):
        joined, following = words[places[n]], [words[i] for i in places[n + 1 :]]
        others = joined.tag == "CJC" and following[0].tag == "CRD" and following[1].base in _OTHERS
        if others and words[places[n - 1]].tag in VERBS and not any(word.tag in VERBS for word in following):
            return places[:n]
    return places


def _can_end(words: list[Word], kept: tuple[int, ...], rest: tuple[int, ...]) -> bool:
    """Whether the rest is one phrase or more, or a second verb joined on, and the clause is whole without it."""
    first = words[rest[0]]
    opened = next((n for n in range(len(kept) - 1, 0, -1) if words[kept[n]].tag in OPENERS), None)
    whole = opened is None or any(words[i].tag in FINITE for i in kept[opened:])
    joined = first.tag == "CJC" and len(rest) > 1 and words[rest[1]].tag in FINITE
    bound = any(f"{words[i].base}:{first.base}" in BOUND for i in kept[-_BOUND_WITHIN:])
    verbs = any(words[i].tag in FINITE for i in rest[2 if joined else 0 :])
    return whole and not bound and not verbs and first.tag in BEGIN_PHRASES and first.base not in {"of", "per"}
