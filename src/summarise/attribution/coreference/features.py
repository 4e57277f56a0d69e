"""One pronoun beside the people it may stand for: what speaks for and against each.

The features are written in parts, each of a few words and numbers that come again and again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarise.attribution.coreference.antecedents import Antecedents
from summarise.attribution.document import QUOTED
from summarise.attribution.lexicon import PREPOSITIONS, cue_forms
from summarise.attribution.model import Part

_SAID = frozenset(("said", "says", "added", "wrote"))
_OPENERS = frozenset((",", "and", "but", "that", "as", "when", "while", "because", "if", ";", ":", QUOTED))


def pronoun_features(stage: Antecedents, m: int, people: Sequence[int]) -> Iterator[tuple[Part, ...]]:
    """Yield, for each of the people, the nearest first, what speaks for and against mention ``m`` standing for them."""
    d, mention = stage.document, stage.mentions[m]
    here, paragraph = d.sentence[mention.start], d.paragraph[mention.start]
    opens, speaks = mention.start == d.bounds[here][0], m in stage.speaking
    chained, around = stage.pronoun_last.get(mention.gender), stage.words_around(m)
    for better, entity in enumerate(people):
        last, known, count = stage.last[entity], stage.entities[entity], stage.counts[entity]
        then = stage.mentions[last]
        sentences = here - d.sentence[then.start]
        paragraphs = min(3, paragraph - d.paragraph[then.start])
        away = sentences if sentences < 4 else 6 if sentences < 7 else "+"
        rank = min(better, 3)
        role = role_of(stage, last)
        chain = chained == entity
        kind = "name" if then.kind == "name" else "pron"
        named = here - stage.sentence_of(stage.named.get(entity, last))
        yield (
            (_of_speech, stage.spoke == entity, speaks, known.key[-1] in around, chain, away),
            (_of_distance, away, paragraphs, rank, role),
            (_of_fame, "sure" if known.gender != "-" else "open", rank, kind, opens, away, min(count, 5)),
            (_of_chain, count >= stage.most, rank, chain, away, role, min(named, 6)),
            (_of_role, kind, chain, paragraphs, role, opens),
        )


def _of_speech(spoke: bool, speaks: bool, told: bool, chain: bool, away: int | str) -> tuple[str, ...]:
    both = f"{spoke!s}{speaks!s}"
    return f"spoke{both}", f"sa{both}{away}", f"sc{both}{chain!s}", f"told{told!s}{away}", f"tm{told!s}{speaks!s}"


def _of_distance(away: int | str, paragraphs: int, rank: int, role: str) -> tuple[str, ...]:
    return f"away{away}", f"ap{away}{paragraphs}", f"rank{rank}", f"ra{rank}{away}", f"role{role}", f"rr{role}{away}"


def _of_fame(known: str, rank: int, kind: str, opens: bool, away: int | str, count: int) -> tuple[str, ...]:
    return f"known{known}", f"kr{known}{rank}", f"ko{kind}{opens!s}{away}", f"n{count}"


def _of_chain(most: bool, rank: int, chain: bool, away: int | str, role: str, named: int) -> tuple[str, ...]:
    return (
        f"most{most!s}", f"mr{most!s}{rank}", f"chain{chain!s}", f"cr{chain!s}{away}", f"chr{chain!s}{role}",
        f"nm{named}",
    )  # fmt: skip


def _of_role(kind: str, chain: bool, paragraphs: int, role: str, opens: bool) -> tuple[str, ...]:
    return f"kc{kind}{chain!s}", f"pr{paragraphs}{role}", f"or{opens!s}{role}"


def role_of(stage: Antecedents, m: int) -> str:
    """Return what a mention does in its sentence, as far as the words beside it tell."""
    d, mention = stage.document, stage.mentions[m]
    first, last = d.bounds[d.sentence[mention.start]]
    before = d.lower[mention.start - 1] if mention.start > first else "^"
    after = d.lower[mention.end] if mention.end < last else "$"
    if after == "'s":
        return "possessor"
    if after in cue_forms() or before in _SAID:
        return "speaker"
    if before in PREPOSITIONS:
        return "object"
    return "opener" if before == "^" else "clause" if before in _OPENERS else "other"
