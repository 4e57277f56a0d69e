"""Surnames and given names that stand alone -> the entities named in full that they are part of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from summarise.attribution.lexicon import FIRMS, titles, word_set
from summarise.attribution.names.trimming import NameRun
from summarise.attribution.people.entities import MOST_READ, Entity
from summarise.attribution.people.genders import agree, tell_gender
from summarise.attribution.people.spellings import Spellings

_FIRMS = FIRMS | word_set(
    "airlines bank capital co company corp corporation enterprises group holdings inc industries labs limited llc ltd "
    "motors partners plc stores studios systems technologies"
)


class ShortNames:
    """The runs of an article that name nobody in full, and the entities that they may belong to.

    ``owner`` has the entity of every run, -1 for the short ones; ``by_part`` the entities that each part of a name may
    stand for, and ``beside`` the gender that a noun beside each run tells; ``bodily`` are the runs
    that go on as bodies do: "Lee said it will sell".
    """

    def __init__(
        self,
        runs: Sequence[NameRun],
        keys: Sequence[tuple[str, ...]],
        owner: list[int],
        entities: list[Entity],
        by_part: dict[str, list[int]],
        beside: Sequence[str],
        bodily: Collection[int],
    ) -> None:
        self._runs, self._keys, self._owner = runs, keys, owner
        self._entities, self._by_part, self._beside, self._bodily = entities, by_part, beside, bodily
        self._nearest: dict[tuple[str, str], int] = {}
        self._firms: dict[str, list[int]] = {}
        # By a surname without any full name, who has it, with their genders; the one met last is last.
        self._singles: dict[str, dict[int, str]] = {}

    def join(self) -> None:
        """Give every short name its entity, one of its own if it is part of no full name."""
        for entity in self._entities:
            entity.full = len(entity.runs)
        mostly = self._read_honorifics()
        spellings = Spellings(self._by_part)
        latest: dict[str, int] = {}
        for i, (run, key) in enumerate(zip(self._runs, self._keys, strict=True)):
            if self._owner[i] < 0:
                part = spellings.correct(key[-1])
                told = titles().get(run.title or "", "-")
                if told == "-":
                    told = mostly.get(part, "-")
                firm = self._find_firm(key[0]) if i in self._bodily else -1
                self._owner[i] = firm if firm >= 0 else self._find_owner(key, part, told, latest.get(part, -1))
                self._entities[self._owner[i]].runs.append(i)
            latest[key[0]] = latest[key[-1]] = self._owner[i]
        for entity in self._entities:
            entity.runs.sort()
            held, beside = [self._runs[i].title for i in entity.runs], [self._beside[i] for i in entity.runs]
            entity.gender = tell_gender(entity.key, held, beside)

    def _read_honorifics(self) -> dict[str, str]:
        """Return the gender of who is meant by a surname alone, where his honorific tells that none named in full is.

        "Mr Clark said" again and again, and only his wife's name in full: "Clark" and "President Clark" are his.
        """
        told: dict[str, Counter[str]] = {}
        for run, key, held in zip(self._runs, self._keys, self._owner, strict=True):
            if held < 0 and run.title:
                told.setdefault(key[-1], Counter())[titles().get(run.title, "-")] += 1
        meant = {}
        for part, counts in told.items():
            gender = "m" if counts["m"] > counts["f"] else "f"
            others = [entity for entity in self._list_bearers(part) if entity.key[-1] == part]
            known = max((entity.full for entity in others), default=0)
            if others and counts[gender] > known and not any(agree(gender, entity.gender) for entity in others):
                meant[part] = gender
        return meant

    def _list_bearers(self, part: str) -> list[Entity]:
        return [self._entities[e] for e in self._by_part.get(part, ())]

    def _find_owner(self, key: tuple[str, ...], part: str, told: str, last: int) -> int:
        """Return whose a name is by ``part`` of it; ``last`` is the one named so before, of any gender."""
        usual = self._find_usual(part, told)
        if usual < 0:
            return self._find_alone(key, part, told)
        # Of two named in full as often, "Ms Kim" is the one named last; else whom the article is about.
        rivals = last >= 0 and _is_rival(part, told, self._entities[last], self._entities[usual])
        return last if rivals and self._is_told(part, told, last) >= self._is_told(part, told, usual) else usual

    def _find_firm(self, name: str) -> int:
        """Return the one firm whose name begins with ``name``, as that of Lee Foods does, or -1."""
        if not self._firms:
            # An entry of nobody's, so that an article without firms is not searched again each time.
            self._firms[""] = []
            for e, entity in enumerate(self._entities):
                if len(entity.key) > 1 and entity.key[-1] in _FIRMS:
                    self._firms.setdefault(entity.key[0], []).append(e)
        firms = self._firms.get(name, ())
        return firms[0] if len(firms) == 1 else -1

    def _is_told(self, part: str, told: str, entity: int) -> bool:
        """Tell whether a noun beside a name that begins with ``part`` tells that gender: "his sister, Kim Ji-woo"."""
        bearer = self._entities[entity]
        return bearer.key[0] == part and any(self._beside[i] == told != "-" for i in bearer.runs[:MOST_READ])

    def _find_usual(self, part: str, told: str) -> int:
        """Return whom the article is about, of those of the gender told that ``part`` may stand for; -1 for nobody."""
        if (part, told) not in self._nearest:
            entities = self._entities
            # A surname before a given name, and that before a name in the middle, as the first of two surnames is; then
            # who is named in full most often, then who is said to be a woman for "Ms", then who is named first.
            self._nearest[part, told] = min(
                [e for e in self._by_part.get(part, ()) if agree(told, entities[e].gender)],
                key=lambda e: (
                    _place(part, entities[e].key),
                    -entities[e].full,
                    not self._is_told(part, told, e),
                    entities[e].runs[0],
                ),
                default=-1,
            )
        return self._nearest[part, told]

    def _find_alone(self, key: tuple[str, ...], part: str, told: str) -> int:
        """Return whose a surname without any full name is.

        "Mr Lee" and "Ms Lee" are two, "Lee" is whom we met last; who is new goes to the entities too.
        """
        alike = self._singles.setdefault(part, {})
        known = next((e for e in reversed(alike) if agree(told, alike[e])), len(self._entities))
        gender = alike.pop(known, "-")
        alike[known] = told if gender == "-" else gender
        if known == len(self._entities):
            self._entities.append(Entity(key))
        return known


def _is_rival(part: str, told: str, latest: Entity, usual: Entity) -> bool:
    """Tell whether the names of both begin with ``part``, as a Korean surname does, and neither is named more."""
    first = len(latest.key) > 1 and latest.key[0] == usual.key[0] == part
    return first and latest.full == usual.full and agree(told, latest.gender)


def _place(part: str, key: tuple[str, ...]) -> int:
    return 0 if key[-1] == part else 1 if key[0] == part else 2
