"""Article -> Document: the words outside quotations, each quotation standing as one word among them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import chain, pairwise

from summarise.attribution.document.quotations import Quotation, find_quotations
from summarise.attribution.document.recasing import recase, recase_openings
from summarise.attribution.document.tickers import blank_tickers
from summarise.attribution.document.tokens import cut_into_words, parts_accents
from summarise.attribution.lexicon import (
    DETERMINERS,
    FINITE,
    PREPOSITIONS,
    cue_forms,
    nationalities,
    person_nouns,
    word_set,
)
from summarise.values import Article, Sentence, Span
from summarise.words import OPENING_WORDS

# The stop belongs to the word's span, and is none of its letters.
_COMPANIES = {f"{word}.": word for word in ("Inc", "Corp", "Co", "Cos", "Ltd", "Bros", "Pty")}
# A list without stops is no sentence; cut so, it takes no more time than prose.
_LONGEST_SENTENCE = 400
LONG_DASHES = frozenset(("—", "–", "--"))
DASHES = LONG_DASHES | {"-"}
_CITING = (("according", "to"), (",", "per"))
_LAST_CITING = frozenset(("to", "per"))
QUOTED = "❝"
"""What a quotation is called among the words."""


@dataclass(frozen=True, slots=True)
class Document:
    """Words in parallel tuples, one entry a word; ``quotation`` is -1 or the index of the quotation it stands for."""

    text: str
    words: tuple[str, ...]
    lower: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    sentence: tuple[int, ...]
    paragraph: tuple[int, ...]
    quotation: tuple[int, ...]
    quotations: tuple[Quotation, ...]
    place: tuple[int, ...]
    """For each quotation, the index of its word."""
    capitals: tuple[int, ...]
    """The indices of the words that begin with a capital."""
    bounds: tuple[tuple[int, int], ...]
    """For each sentence, its first word and the one after its last."""
    vocabulary: frozenset[str]
    """The words in lower case, each once."""
    positions: Mapping[str, Sequence[int]]
    """For each of them, the indices of the words that are it."""

    def before(self, i: int) -> str:
        """Return the word before word ``i`` in lower case, empty where none is."""
        return self.lower[i - 1] if i > 0 else ""

    def cites(self, i: int) -> bool:
        """Tell whether "according to" stands right before word ``i``, or "per" behind a comma."""
        return self.before(i) in _LAST_CITING and self.lower[max(0, i - 2) : i] in _CITING

    def ends_in_comma(self, i: int) -> bool:
        """Tell whether a comma ends the words up to word ``i``, be it within a quotation: "in “Salt,” said"."""
        return "," in (self.words[i], self.end_of_quoted(i))

    def end_of_quoted(self, i: int) -> str:
        """Return the last character of the quotation at word ``i``, nothing where none is there."""
        q = self.quotation[i]
        return self.text[self.quotations[q].end - 1] if q >= 0 else ""

    def find(self, listed: Set[str]) -> list[int]:
        """Return in order the indices of the words that are listed in lower case."""
        return sorted(chain.from_iterable(map(self.positions.__getitem__, self.vocabulary & listed)))


def read_document(article: Article, sentences: Sequence[Sentence]) -> Document:
    """Return the words of headline and story; a sentence that begins inside a quotation belongs to the one before."""
    blocks = list(article.paragraphs)
    if article.headline:
        blocks.insert(0, Span(article.headline.start, article.headline.end))
    quotations = find_quotations(article.text, blocks)
    return _assemble(article.text, blocks, quotations, [sentence.start for sentence in sentences])


def _assemble(text: str, blocks: list[Span], quotations: tuple[Quotation, ...], breaks: list[int]) -> Document:
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    paragraph: list[int] = []
    quotation: list[int] = []
    begins: set[int] = set()
    place: list[int] = []
    read = blank_tickers(text)
    parted = parts_accents(text)
    for index, block in enumerate(blocks):
        at, first = block.start, len(words)
        while True:
            queue = len(place)
            ahead = quotations[queue] if queue < len(quotations) and quotations[queue].paragraph == index else None
            found, edges = cut_into_words(read, at, ahead.outer_start if ahead else block.end, parted=parted)
            words += found
            starts += edges[1:-1:2]
            ends += edges[2::2]
            quotation += [-1] * len(found)
            if ahead is None:
                break
            place.append(len(words))
            words.append(QUOTED)
            starts.append(ahead.outer_start)
            ends.append(ahead.outer_end)
            quotation.append(queue)
            at = ahead.outer_end
        if len(words) > first:
            begins.add(first)
        paragraph += [index] * (len(words) - first)
    words = recase_openings(recase(_spell(words, quotation, text)), begins)
    capitals = tuple([i for i, word in enumerate(words) if word[0].isupper()])
    sentence, bounds = _number_sentences(words, starts, begins, quotation, breaks, quotations, capitals)
    lower = _lower(words, text, capitals)
    positions = _index(lower)
    return Document(
        text, tuple(words), lower, tuple(starts), tuple(ends), sentence, tuple(paragraph), tuple(quotation),
        quotations, tuple(place), capitals, bounds, frozenset(positions), positions,
    )  # fmt: skip


def _index(words: Sequence[str]) -> dict[str, list[int]]:
    """Return for each word where it stands."""
    positions: dict[str, list[int]] = {}
    for i, word in enumerate(words):
        if word in positions:
            positions[word].append(i)
        else:
            positions[word] = [i]
    return positions


def _lower(words: list[str], text: str, capitals: tuple[int, ...]) -> tuple[str, ...]:
    """Return the words in lower case, but not the bodies whose letters would be pronouns: "a WHO spokesman"."""
    lower = list(map(str.lower, words))
    if "’" in text:
        lower = [word.replace("’", "'") if "’" in word else word for word in lower]
    for i in [i for i in capitals if words[i] in _LETTERS]:
        # "THE MAN WHO SOLD IT".
        beside = (*words[max(0, i - 1) : i], *words[i + 1 : i + 2])
        if any(word.isalpha() and not word.isupper() for word in beside):
            lower[i] = words[i]
    return tuple(lower)


_LETTERS = frozenset(("IT", "WHO"))


def _spell(words: list[str], quotation: list[int], text: str) -> list[str]:
    """Return the words without the stop of "Inc." within a sentence, and a mark of the text that stands for nothing."""
    if QUOTED in text:
        # A mark of the text itself, which stands for no quotation.
        words = ["“" if word == QUOTED and quotation[i] < 0 else word for i, word in enumerate(words)]
    if any(map(text.__contains__, _COMPANIES)):
        words = [_COMPANIES.get(word, word) for word in words]
    return words


def _number_sentences(
    words: list[str],
    starts: list[int],
    blocks: set[int],
    quotation: list[int],
    breaks: list[int],
    quotations: tuple[Quotation, ...],
    capitals: tuple[int, ...],
) -> tuple[tuple[int, ...], tuple[tuple[int, int], ...]]:
    """Return the number of every word's sentence, and for every sentence its first word and the one after its last."""
    begun = blocks | {bisect_left(starts, start) for start in breaks}
    several = person_nouns()[1]
    running_on = [i for i in capitals if words[i] in _BEGINNINGS or words[i].lower() in several]
    first: list[int] = []
    for i in sorted(begun.union(running_on) - {len(words)}):
        new = i in begun
        if new and i not in blocks and quotation[i] < 0 <= quotation[i - 1]:
            # A sentence that begins inside a quotation is not ours; and after `"Why?"` the words may go on.
            begun_inside = breaks[bisect_right(breaks, starts[i]) - 1] < quotations[quotation[i - 1]].end
            new = not begun_inside and words[i][0].isupper()
        if not new and quotation[i - 1] < 0:
            new = _runs_on(words, i)
        if new:
            first += [*_cut(first, i), i]
    first += _cut(first, len(words))
    bounds = tuple(pairwise([*first, len(words)]))
    return tuple(chain.from_iterable([number] * (end - start) for number, (start, end) in enumerate(bounds))), bounds


def _cut(first: list[int], end: int) -> range:
    """Return where what goes on for too long is cut."""
    return range(first[-1] + _LONGEST_SENTENCE, end, _LONGEST_SENTENCE) if first else range(0)


def _runs_on(words: list[str], i: int) -> bool:
    """Tell whether a sentence begins at word ``i`` without a stop before, as behind captions run in.

    The word is one that begins sentences, or a noun for several people. Within a sentence no "The" or "He" has a
    capital but in a name, whose next word has one too.
    """
    word, before = words[i], words[i - 1]
    if i + 1 == len(words) or not words[i + 1][0].islower():
        return False
    if not (before[0].islower() or before[0].isdigit() or before == ")") or before in _NEVER_LAST:
        return False
    if word in _BEGINNINGS:
        # "hepatitis A is".
        return word != "A" or words[i + 1] not in FINITE
    # "the harbour Workers said", but not "40 MPs are" or "most Americans said".
    lower = word.lower()
    if lower in _PARTISANS or lower[:-1] in nationalities():
        return False
    told = words[i + 1] in cue_forms() or words[i + 1] in FINITE
    # "Said Rangers were late": what is said begins there.
    return told and word[1:].islower() and not before[0].isdigit() and before not in cue_forms()


_BEGINNINGS = OPENING_WORDS | {"Another", "Between", "Despite"}
_NEVER_LAST = PREPOSITIONS | DETERMINERS | FINITE | word_set("and or but when while as if because than though although")
_PARTISANS = word_set("conservatives democrats liberals")
