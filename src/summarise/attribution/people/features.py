"""What the article tells of a name, as features of a model: the name itself, and the words around it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from summarise.attribution.document import QUOTED, Document
from summarise.attribution.lexicon import (
    ADDRESSES,
    DETERMINERS,
    PREPOSITIONS,
    SAID,
    calendar_words,
    countries,
    cue_forms,
    given_names,
    nationalities,
    nouns_for_one,
    organisation_words,
    person_nouns,
    place_words,
)
from summarise.attribution.names.trimming import NameRun
from summarise.attribution.people.entities import MOST_READ, Entity

# Few words stand beside names.
_REMEMBERED = 2048
# The first pronoun after a name tells whether it was a person's.
_THEN = {
    "he": "he", "his": "he", "him": "he", "himself": "he", "she": "he", "her": "he", "herself": "he", "who": "who",
    "it": "it", "its": "it", "itself": "it", "which": "it", "they": "they", "their": "they", "i": "i", "my": "i",
    "company": "body", "firm": "body", "group": "body", "we": "we", "our": "we",
}  # fmt: skip


def person_features(document: Document, runs: Sequence[NameRun], entity: Entity) -> dict[str, float]:
    """Return what the entity's name tells, and the words around its mentions, each by the share of mentions."""
    found = dict.fromkeys(_name_features(entity, runs), 1.0)
    mentions = entity.runs[:MOST_READ]
    share = 1 / len(mentions)
    for i in mentions:
        for feature in _context_features(document, runs[i]):
            if feature in found:
                found[feature] += share
            else:
                found[feature] = share
                found["any" + feature] = 1.0
    found["n" + str(min(len(mentions), 4))] = 1.0
    sizes = {len(runs[i].parts) for i in mentions}
    found["short" + str(len(sizes) > 1 and 1 in sizes)] = 1.0
    return found


def _name_features(entity: Entity, runs: Sequence[NameRun]) -> list[str]:
    key = entity.key
    size = str(min(len(key), 4))
    words = runs[entity.runs[0]].parts
    # "Jean-Marc" is as much of a given name as Jean.
    given = key[0].split("-")[0] in given_names()
    found = ["0", "size" + size, "given" + str(given) + size]
    if not organisation_words().isdisjoint(key):
        found.append("org" + size)
    if not place_words().isdisjoint(key):
        found.append("place" + size)
    if key[-1] in countries():
        found.append("country" + size)
    if not nationalities().isdisjoint(key) or not calendar_words().isdisjoint(key):
        found.append("nation" + size)
    if not nouns_for_one().isdisjoint(key[1:]):
        found.append("noun")
    if words[0].isupper():
        if all(word.isupper() and len(word) > 1 for word in words):
            found.append("capitals" + size)
        elif len(words[0]) > 2:
            found.append("acronym")
    name = "".join(words)
    if len(words) == 1 and not name[1:].islower() and any(map(str.isupper, name[1:])):
        found.append("camel")
    if not name.isalpha() and any(map(str.isdigit, name)):
        found.append("digit")
    if len(words) > 2 and len(words[1].rstrip(".")) == 1:
        found.append("initial")
    return found


def _context_features(document: Document, run: NameRun) -> list[str]:
    low = document.lower
    first, last = document.bounds[document.sentence[run.first]]
    before = low[run.start - 1] if run.start > first else "^"
    after = low[run.end] if run.end < last else "$"
    if before == "to" and run.start - 2 >= first and low[run.start - 2] == "according":
        before = "accordingto"
    found = [*_features_before(before), *_features_behind(after)]
    if run.title in ADDRESSES:
        found.append("honorific")
    elif run.title:
        found.append("title")
    if before == "," and run.start - 2 >= first and low[run.start - 2] in person_nouns()[0]:
        found.append("nounbeforeTrue")
    if (before in SAID or after in SAID) and QUOTED in low[max(first, run.start - 4) : min(last, run.end + 4)]:
        found.append("quoted")
    if after == "," and run.end + 1 < last:
        then = low[run.end + 1]
        found.append("age" if then.isdigit() else "who" if then == "who" else "det" if then in DETERMINERS else "comma")
    told = next(filter(None, map(_THEN.get, low[run.end : min(last, run.end + 14)])), None)
    if told:
        found.append("then" + told)
    return found


@lru_cache(_REMEMBERED)
def _features_before(word: str) -> tuple[str, ...]:
    """Return what the word before a name tells by itself."""
    found = ["b" + _shape(word)]
    if word in person_nouns()[0]:
        found.append("nounbeforeFalse")
    if word in organisation_words():
        found.append("bodybefore")
    if word in ("accordingto", "in", "at", "from", "to", "the", "of", "with", "by", "and", "on", "for", "told"):
        found.append("b=" + word)
    if word in cue_forms():
        found.append("saysbefore" + cue_forms()[word][1])
    return tuple(found)


@lru_cache(_REMEMBERED)
def _features_behind(word: str) -> tuple[str, ...]:
    """Return what the word behind a name tells by itself."""
    found = ["a" + _shape(word)]
    if word in ("who", "'s", "of", "and", "in", "has", "is", "was", "(", "will", "whose"):
        found.append("a=" + word)
    if word in cue_forms():
        found.append("saysafter" + cue_forms()[word][1])
    if word in person_nouns()[0] or word in person_nouns()[1]:
        found.append("nounafter")
    return tuple(found)


def _shape(word: str) -> str:
    if word in ("^", "$", ",", ".", QUOTED, "(", ")", ":", "'s", "-"):
        return word
    if word in DETERMINERS:
        return "det"
    if word in PREPOSITIONS:
        return "prep"
    if word in cue_forms():
        return "cue"
    return "cap" if not word.isascii() else "w" if word[0].isalnum() else "p"
