"""Remake ``word_classes.json``, the perceptron that tells word classes for built headlines.

There is no hand-tagged news here, so a teacher tags it: HanTa (Christian Wartena, "The Hanover Tagger", 2023), whose
English model was trained on the British National Corpus. What is learned is to tag like it, from the words before.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from typing import Any

from summarise.composing.headline.words import Word, split_into_words
from summarise.composing.headline.words.tagging import Tagger, note_verbs, tag_words, word_features

# A feature must be seen so often, and its weight be so large, to be kept: larger values lose more than they save.
_LEAST_COUNT = 30
_LEAST_WEIGHT = 5
_SCALE = 4
_ROUNDS = 6
# Where the orders of the rounds begin: of five, alike by the teacher, the one that moves the fewest headlines.
_FIRST_ORDER = 400
# A word of one class only, seen so often, needs no guess.
_KNOWN_COUNT = 60
_KNOWN_SHARE = 0.995
_LONGEST = 600
_QUOTES = {"“": '"', "”": '"', "—": "-", "–": "-"}

# The classes of the C5 set that are put together.
_MERGED = {
    **dict.fromkeys(("NN0", "NN1", "NN2", "UNC", "ZZ0", "ITJ", "POS", "!!!"), "NN"),
    **dict.fromkeys(("AJ0", "AJC", "AJS"), "AJ"),
    **dict.fromkeys(("VBB", "VBD", "VBZ"), "BE"),
    **dict.fromkeys(("VHB", "VHD", "VHZ"), "HAVE"),
    **dict.fromkeys(("VDB", "VDD", "VDZ"), "DO"),
    **dict.fromkeys(("VVB", "VVZ"), "VVZ"),
    **dict.fromkeys(("VHI", "VDI"), "VVI"),
    **dict.fromkeys(("VHN", "VDN"), "VVN"),
    **dict.fromkeys(("VHG", "VDG"), "VVG"),
    "NP0": "NN",
    "AV0": "AV",
    "AVQ": "WH",
    "PNQ": "WH",
    "DTQ": "WH",
    "PRF": "PRP",
    "AT0": "AT",
    "DT0": "DT",
    "TO0": "TO",
    "VM0": "VM",
    "XX0": "NOT",
    "EX0": "PNP",
    "PNX": "PNP",
}

Example = tuple[list[Word], list[str]]


def train_word_classes(sentences: Iterable[str], target: Path) -> float:
    """Write the model learned from nine tenths of the sentences; return its agreement with the teacher on the rest."""
    teacher: Any = import_module("HanTa.HanoverTagger").HanoverTagger("morphmodel_en.pgz")
    examples = _mix([_tag(teacher, sentence) for sentence in sentences], 0)
    tenth = len(examples) // 10
    known = _find_known(examples[tenth:])
    weights = _train(examples[tenth:], known)
    rows = {feature: " ".join(f"{tag} {weight}" for tag, weight in row.items()) for feature, row in weights.items()}
    data = {"known": known, "weights": rows}
    target.write_text(json.dumps(data, ensure_ascii=False, indent=0, separators=(",", ":")) + "\n", encoding="utf-8")
    return _agreement(examples[:tenth], Tagger(known, rows))


def _mix(examples: Iterable[Example], turn: int) -> list[Example]:
    """Return the examples in an order that each tells of itself: one more of them leaves the others as they were."""

    def digest(example: Example) -> bytes:
        return sha256(f"{turn} {' '.join(word.core for word in example[0])}".encode()).digest()

    return sorted(examples, key=digest)


def _tag(teacher: Any, sentence: str) -> Example:
    words = split_into_words(sentence[:_LONGEST])
    tokens: list[str] = []
    numbers = []
    for word in words:
        tokens += [_QUOTES.get(mark, mark) for mark in word.before]
        numbers.append(len(tokens))
        tokens.append(word.core[: len(word.base)])
        tokens += [word.clitic] if word.clitic else []
        tokens += [_QUOTES.get(mark, mark) for mark in word.after]
    tags = [tag for _, _, tag in teacher.tag_sent(tokens)] if tokens else []
    merged = [_MERGED.get(tags[n], tags[n]) for n in numbers]
    return words, ["NN" if tag.startswith("PU") else tag for tag in merged]


def _find_known(examples: list[Example]) -> dict[str, str]:
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for words, tags in examples:
        for word, tag in zip(words, tags, strict=True):
            counts[word.base][tag] += 1
    known = {}
    for base in sorted(counts):
        tag, count = counts[base].most_common(1)[0]
        if counts[base].total() >= _KNOWN_COUNT and count >= _KNOWN_SHARE * counts[base].total():
            known[base] = tag
    return known


def _count_features(examples: list[Example], known: dict[str, str]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for words, tags in examples:
        for i, tag in enumerate(tags):
            if words[i].base not in known:
                counts.update(word_features(words, i))
            words[i].tag = tag
            note_verbs(words, i)
    return counts


def _train(examples: list[Example], known: dict[str, str]) -> dict[str, dict[str, int]]:
    """Return the averaged weights, as whole numbers, of the features that are seen often."""
    kept = {feature for feature, count in _count_features(examples, known).items() if count >= _LEAST_COUNT}
    weights: defaultdict[str, dict[str, int]] = defaultdict(dict)
    sums: defaultdict[str, dict[str, int]] = defaultdict(dict)
    step = 0
    for turn in range(_ROUNDS):
        for words, tags in _mix(examples, _FIRST_ORDER + turn):
            for i, tag in enumerate(tags):
                guess = known.get(words[i].base)
                if guess is None:
                    step += 1
                    features = [feature for feature in word_features(words, i) if feature in kept]
                    guess = _guess(weights, features)
                    for feature in features if guess != tag else ():
                        for name, change in ((tag, 1), (guess, -1)):
                            weights[feature][name] = weights[feature].get(name, 0) + change
                            sums[feature][name] = sums[feature].get(name, 0) + change * step
                words[i].tag = guess
                note_verbs(words, i)
    return _average(weights, sums, step)


def _guess(weights: dict[str, dict[str, int]], features: list[str]) -> str:
    sums: dict[str, int] = {"NN": 0}
    for feature in features:
        for tag, weight in weights[feature].items():
            sums[tag] = sums.get(tag, 0) + weight
    return max(sums, key=lambda tag: (sums[tag], tag))


def _average(
    weights: dict[str, dict[str, int]], sums: dict[str, dict[str, int]], step: int
) -> dict[str, dict[str, int]]:
    averaged = {}
    for feature in sorted(weights):
        row = {
            tag: round(_SCALE * (weight - sums[feature][tag] / step))
            for tag, weight in sorted(weights[feature].items())
        }
        row = {tag: weight for tag, weight in row.items() if abs(weight) >= _LEAST_WEIGHT}
        if row:
            averaged[feature] = row
    return averaged


def _agreement(examples: list[Example], tagger: Tagger) -> float:
    """Return how many words get the teacher's class, as the program tags them."""
    right = total = 0
    for words, tags in examples:
        tag_words(words, tagger)
        right += sum(word.tag == tag for word, tag in zip(words, tags, strict=True))
        total += len(words)
    return right / max(1, total)
