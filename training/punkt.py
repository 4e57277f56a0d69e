"""Remakes ``resources/punkt_en.json``: English Punkt parameters, learned from news by NLTK's own trainer.

    python -m training.punkt [DATA]

DATA is the folder of corpora that training/DATA.md describes. The method is Kiss and Strunk (2006), "Unsupervised
Multilingual Sentence Boundary Detection", with three precautions against overtraining:

- Words are counted with straight quotation marks, since NLTK's word pattern takes a curly one for a letter, and with a
  line break after each: the capital of the first word said tells nothing of how the word is written in mid-sentence.
- A word's orthographic context needs more than one odd occurrence: a headline in capitals or one "the Police" should
  not settle that "Police" may stand capitalised in mid-sentence.
- What is kept has been seen often and is a word of the language, so that no name enters the parameters; collocations,
  which are all of an initial and a surname, are therefore not kept at all.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from nltk.tokenize import punkt

from training.corpora import parse_data, read_rows

CORPORA = (
    "bbc_news_summary",
    "cnndm_train_sample",
    "cnndm_validation",
    "giveme5w1h_news",
    "inshorts_news_summary",
    "newsroom60",
    "polnear-train",
)
TARGET = Path(__file__).parent.parent / "src" / "summarise" / "resources" / "punkt_en.json"

# Seen less often in four million words than this, an abbreviation is as likely a typing error.
_LEAST_ABBREVIATION = 6
# A word that begins sentences must be seen doing so, and in lower case elsewhere, or it is a name.
_LEAST_BEGINNING = 4
_LEAST_LOWER = 20
# How often a capitalised word must begin a sentence, for each time it stands within one: "Police" nearly always does,
# "Television" is mostly part of a name. Titles of films and newspapers ("The New York Times") do that to any word.
_BEGINNING_ODDS = 2
_STRAIGHT = str.maketrans("“”„‘’", '"""\'\'')
_ABBREVIATION = re.compile(r"[a-z]+(?:\.[a-z]+)*")
_WORD = re.compile(r"[a-z]+")


class CountingTrainer(punkt.PunktTrainer):  # type: ignore[misc]
    """NLTK's trainer, which also counts how often each word stands in each orthographic context."""

    def __init__(self) -> None:
        super().__init__()
        self.contexts: Counter[tuple[str, int]] = Counter()

    def _get_orthography_data(self, tokens: Iterable[Any]) -> None:
        seen = self._params.add_ortho_context

        def count(word: str, flag: int) -> None:
            self.contexts[word, flag] += 1
            seen(word, flag)

        self._params.add_ortho_context = count
        super()._get_orthography_data(tokens)
        del self._params.add_ortho_context

    @property
    def types(self) -> Any:
        """How often each word was seen, with its full stop where it had one."""
        return self._type_fdist


def main(data: Path) -> None:
    """Learn the parameters from the corpora in ``data`` and write them to the resources."""
    trainer = CountingTrainer()
    for text in (row["text"] for name in CORPORA for row in read_rows(data, name)):
        trainer.train(text.translate(_STRAIGHT).replace('"', '"\n'), finalize=False)
    trainer.finalize_training()
    TARGET.write_text(_format(_prune(trainer)), encoding="utf-8")
    print(TARGET.name, TARGET.stat().st_size, "bytes")


def _prune(trainer: CountingTrainer) -> dict[str, list[str]]:
    learned = trainer.get_params()
    contexts = trainer.contexts
    beginnings = sorted({word for word, _ in contexts if _WORD.fullmatch(word) and _begins_sentences(contexts, word)})
    return {
        "abbreviations": sorted(
            word
            for word in learned.abbrev_types
            if _ABBREVIATION.fullmatch(word) and trainer.types[word + "."] >= _LEAST_ABBREVIATION and len(word) > 1
        ),
        "sentence_starters": sorted(
            word for word in learned.sent_starters if word == "i" or _lower(contexts, word) >= _LEAST_LOWER
        ),
        "beginnings": beginnings,
    }


def _begins_sentences(contexts: Counter[tuple[str, int]], word: str) -> bool:
    beginning = contexts[word, punkt._ORTHO_BEG_UC]
    return (
        beginning >= _LEAST_BEGINNING
        and _lower(contexts, word) >= _LEAST_LOWER
        and beginning >= _BEGINNING_ODDS * contexts[word, punkt._ORTHO_MID_UC]
    )


def _lower(contexts: Counter[tuple[str, int]], word: str) -> int:
    return (
        contexts[word, punkt._ORTHO_MID_LC] + contexts[word, punkt._ORTHO_BEG_LC] + contexts[word, punkt._ORTHO_UNK_LC]
    )


def _format(parameters: dict[str, list[str]]) -> str:
    return json.dumps(parameters, indent=0, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    main(parse_data(__doc__))
