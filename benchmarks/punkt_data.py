"""Our Punkt parameters as NLTK has them: for its tokeniser, and as its data package, which sumy cannot run without."""

from __future__ import annotations

import json
from pathlib import Path

from nltk.tokenize.punkt import PunktParameters

from summarise.resources import read_resource

# Punkt's bits for a word with a capital at the beginning of a sentence and with a small letter inside one.
_BEGINNING = (1 << 1) | (1 << 5)


def make_punkt_parameters() -> PunktParameters:
    """Return the parameters for ``PunktSentenceTokenizer``."""
    learned = json.loads(read_resource("punkt_en.json"))
    parameters = PunktParameters()
    parameters.abbrev_types.update(learned["abbreviations"])
    parameters.sent_starters.update(learned["sentence_starters"])
    parameters.ortho_context.update(dict.fromkeys(learned["beginnings"], _BEGINNING))
    return parameters


def write_punkt_data(directory: Path) -> Path:
    """Write ``tokenizers/punkt_tab/english`` below ``directory`` and return the directory, for NLTK_DATA."""
    parameters = json.loads(read_resource("punkt_en.json"))
    english = directory / "tokenizers" / "punkt_tab" / "english"
    english.mkdir(parents=True, exist_ok=True)
    files = {
        "abbrev_types.txt": parameters["abbreviations"],
        "collocations.tab": [],
        "sent_starters.txt": parameters["sentence_starters"],
        "ortho_context.tab": [f"{word}\t{_BEGINNING}" for word in parameters["beginnings"]],
    }
    for name, lines in files.items():
        english.joinpath(name).write_text("\n".join(lines), encoding="utf-8")
    return directory
