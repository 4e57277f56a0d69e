"""One pronoun beside one person it may stand for: what speaks for and against the two."""

from __future__ import annotations

from summarise.attribution.coreference.antecedents import Antecedents
from summarise.attribution.document import QUOTED
from summarise.attribution.lexicon import PREPOSITIONS, cue_forms

_SAID = frozenset(("said", "says", "added", "wrote"))
_OPENERS = frozenset((",", "and", "but", "that", "as", "when", "while", "because", "if", ";", ":", QUOTED))


def pronoun_features(stage: Antecedents, m: int, entity: int, better: int) -> list[str]:
    """Return what speaks for and against mention ``m`` standing for ``entity``, ``better`` others being nearer."""
    d, mention, last = stage.document, stage.mentions[m], stage.last[entity]
    then = stage.mentions[last]
    sentences = d.sentence[mention.start] - d.sentence[then.start]
    paragraphs = min(3, d.paragraph[mention.start] - d.paragraph[then.start])
    away = str(sentences) if sentences < 4 else "6" if sentences < 7 else "+"
    rank = min(better, 3)
    role = role_of(stage, last)
    known = "sure" if stage.entities[entity].gender != "-" else "open"
    opens = mention.start == d.bounds[d.sentence[mention.start]][0]
    count = stage.counts[entity]
    most = count >= stage.most
    chain = stage.pronoun_last.get(mention.gender) == entity
    kind = "name" if then.kind == "name" else "pron"
    named = d.sentence[mention.start] - stage.sentence_of(stage.named.get(entity, last))
    speaks = m in stage.speaking
    spoke = f"{stage.spoke == entity!s}{speaks!s}"
    told = stage.entities[entity].key[-1] in stage.words_around(m)
    return [
        f"spoke{spoke}", f"sa{spoke}{away}", f"sc{spoke}{chain!s}", f"told{told!s}{away}",
        f"tm{told!s}{speaks!s}",
        f"away{away}", f"ap{away}{paragraphs}", f"rank{rank}", f"ra{rank}{away}", f"role{role}",
        f"rr{role}{away}",
        f"known{known}", f"kr{known}{rank}", f"ko{kind}{opens!s}{away}", f"n{min(count, 5)}", f"most{most!s}",
        f"mr{most!s}{rank}", f"chain{chain!s}", f"cr{chain!s}{away}", f"chr{chain!s}{role}", f"nm{min(named, 6)}",
        f"kc{kind}{chain!s}",
        f"pr{paragraphs}{role}", f"or{opens!s}{role}",
    ]  # fmt: skip


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
