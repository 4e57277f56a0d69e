"""How long a summary may be: ``auto``, ``3``, ``20%``, ``60w`` or ``280c``, always an upper bound."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from summarise.errors import OptionError

Unit = Literal["sentences", "words", "characters"]

_FORM = re.compile(r"([0-9]{1,1000})(%|w|c|)")
# No text has more of anything, and what is reckoned with such numbers stays exact.
_ENDLESS = 10**15
_UNITS: dict[str, Unit] = {"": "sentences", "%": "sentences", "w": "words", "c": "characters"}


@dataclass(frozen=True, slots=True)
class Budget:
    """What may be spent on one article: so many sentences, words or characters."""

    amount: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class Length:
    """A length as asked for; ``amount`` None is ``auto``."""

    amount: int | None
    suffix: str = ""

    def budget(self, sentences: int, words: int) -> Budget:
        """Return what may be spent on an article of so many sentences and words.

        A share is taken of the sentences, rounded down, but one sentence is always allowed.
        """
        if self.amount is None:
            return Budget(3 if words < 400 else 4 if words < 800 else 5, "sentences")
        if self.suffix == "%":
            return Budget(max(1, sentences * self.amount // 100), "sentences")
        return Budget(self.amount, _UNITS[self.suffix])


def parse_length(text: str) -> Length:
    """Return the length that ``text`` asks for.

    Raises:
        OptionError: it is none of the five forms, is zero, or is more than 100%.
    """
    if text == "auto":
        return Length(None)
    form = _FORM.fullmatch(text)
    if form is None:
        raise OptionError(
            f"{text!r} is not a length; give auto, 3 (sentences), 20% (of them), 60w (words) or 280c (characters)"
        )
    amount, suffix = int(form[1]), form[2]
    if amount == 0:
        raise OptionError("a length of 0 leaves nothing to print; give at least 1")
    if suffix == "%" and amount > 100:
        raise OptionError(f"{text!r} is more than the whole article; give at most 100%")
    return Length(min(amount, _ENDLESS), suffix)
