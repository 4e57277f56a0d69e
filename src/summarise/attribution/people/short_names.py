"""Surnames and given names that stand alone -> the entities named in full that they are part of."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from summarise.attribution.document import Document
from summarise.attribution.lexicon import HONORIFICS, given_names, sentence_openers, titles, word_set
from summarise.attribution.names.trimming import NameRun
from summarise.attribution.people.bodies import says_it
from summarise.attribution.people.entities import MOST_READ, Entity
from summarise.attribution.people.firms import is_arm, list_firms
from summarise.attribution.people.genders import agree, gender_beside, gender_of_saying, gender_of_title, tell_gender
from summarise.attribution.people.honorifics import read_honorifics
from summarise.attribution.people.lives import tells_life
from summarise.attribution.people.nearness import TIED, Nearness
from summarise.attribution.people.spellings import Spellings
from summarise.attribution.people.surnames import place_of

# Of men, the convict alone has no "Mr": who is called so may be whom the article is about.
_ADDRESSED = word_set("mrs ms miss")
_SEVERAL = 2
_FARTHEST_RELATIVE = 12
_FIRST = 1


class ShortNames:
    """The runs of an article that name nobody in full, and the entities that they may belong to.

    ``owner`` has the entity of every run, -1 for the short ones; ``by_part`` the entities that each part of a name may
    stand for.
    """

    def __init__(
        self,
        document: Document,
        runs: Sequence[NameRun],
        keys: Sequence[tuple[str, ...]],
        owner: list[int],
        entities: list[Entity],
        by_part: dict[str, list[int]],
    ) -> None:
        self._document, self._runs, self._keys, self._owner = document, runs, keys, owner
        self._entities, self._by_part = entities, by_part
        # The gender that the title of each run tells, and that a noun beside it does.
        self._titled = [gender_of_title(run.title) for run in runs]
        self._beside = [gender_beside(document, run) for run in runs]
        shared = {key[-1] for key in set(keys) if len(key) == 1 and len(by_part.get(key[-1], ())) > 1}
        self._near = Nearness(document, runs, keys, owner, shared)
        self._usual: dict[tuple[str, frozenset[int]], int] = {}
        # The runs with "Mrs" or "Ms" before them.
        self._addressed = frozenset(i for i, run in enumerate(runs) if run.title in _ADDRESSED)
        self._firms = list_firms(entities)
        # By a surname without any full name, who has it, with their genders; the one met last is last.
        self._singles: dict[str, dict[int, str]] = {}

    def join(self) -> None:
        """Give every short name its entity, one of its own if it is part of no full name."""
        for entity in self._entities:
            entity.full = len(entity.runs)
            self._tell_gender(entity)
        mostly = read_honorifics(self._runs, self._keys, self._owner, self._entities, self._by_part)
        spellings = Spellings(self._by_part)
        latest: dict[str, int] = {}
        for i in [i for i, held in enumerate(self._owner) if held < 0]:
            run, name = self._runs[i], self._keys[i][-1]
            part = spellings.correct(name)
            told = titles().get(run.title or "", "-")
            if told == "-":
                told = mostly.get(part, "-")
            firm = self._find_firm(run, name) if name in self._firms else -1
            self._owner[i] = firm if firm >= 0 else self._find_owner(i, part, told, latest.get(part, -1))
            self._entities[self._owner[i]].runs.append(i)
            latest[name] = i
        for entity in self._entities:
            if len(entity.runs) > entity.full:
                entity.runs.sort()
                self._tell_gender(entity)

    def _tell_gender(self, entity: Entity) -> None:
        titled, beside = [self._titled[i] for i in entity.runs], [self._beside[i] for i in entity.runs]
        entity.gender = tell_gender(entity.key, titled, beside)

    def _find_relative_of(self, i: int, told: str) -> int:
        """Return the one given name before run ``i`` that a relative's noun of that gender stands beside, or -1.

        "His wife, Mutia, …": whom "Mrs Bala" may be.
        """
        if told == "-":
            return -1
        near = [
            self._owner[j]
            for j in range(max(0, i - _FARTHEST_RELATIVE), i)
            if len(self._keys[j]) == 1 and self._beside[j] == told
        ]
        return near[0] if len(set(near)) == 1 else -1

    def _find_owner(self, i: int, part: str, told: str, last: int) -> int:
        """Return whose the name of run ``i`` is by ``part`` of it; ``last`` is the run that named somebody so before.

        It is somebody of its own where nobody known bears it.
        """
        if part not in self._by_part:
            return self._find_alone(self._keys[i], part, told)
        bearers = self._list_bearers(i, part, told)
        if all(self._entities[e].runs[0] > i for e in bearers):
            # "His widow, Comfort, sobbed. Mrs Lee said …", and his sister, Ann Lee, is named further down if at all.
            relative = self._find_relative_of(i, told)
            if relative >= 0:
                return relative
        if not bearers:
            return self._find_alone(self._keys[i], part, told)
        if len(bearers) == 1:
            bearer = self._entities[bearers[0]]
            another = bearer.key[0] == part and (
                self._near.is_another(i, bearer.runs) or is_arm(self._document, self._runs, bearer, i)
            )
            return self._find_alone(self._keys[i], part, told) if another else bearers[0]
        return self._choose_owner(i, part, told, last, bearers)

    def _choose_owner(self, i: int, part: str, told: str, last: int, bearers: Sequence[int]) -> int:
        """Return whose the name of run ``i`` is, of several who bear ``part`` of it.

        Who is so entitled, who was named in full just before, who was called so before; else whom the article is about.
        """
        relative = self._near.find_relative(part, i, bearers) if last < 0 else -1
        if relative >= 0:
            return relative
        before = self._near.first_named(part, bearers, i)
        usual = self._find_usual(part, before or frozenset(bearers))
        rivals = self._list_rivals(i, part, told, before, usual)
        if len(rivals) < _SEVERAL:
            return rivals[0] if rivals else usual
        if tells_life(self._document, self._runs[i], self._runs[self._entities[usual].runs[0]]):
            return usual
        entitled = max(self._near.find_by_age(part, i, rivals), self._find_entitled(i, rivals))
        held = self._owner[last] if last >= 0 and self._owner[last] in rivals else -1
        picked = entitled if entitled >= 0 else self._near.pick(part, i, rivals, last if held >= 0 else -1)
        if picked == TIED and all(self._entities[e].full == self._entities[usual].full for e in rivals):
            # "Ann and Bo Lee came. Lee said": nobody knows which.
            return self._find_alone(self._keys[i], part, told)
        if picked >= 0:
            return picked
        # Who was called so before, but a long while ago only where the article is not about another.
        again = held >= 0 and (self._entities[held].full == self._entities[usual].full or self._near.is_near(last, i))
        return held if again else usual

    def _list_bearers(self, i: int, part: str, told: str) -> list[int]:
        """Return those named in full for whom run ``i`` may stand by ``part`` of their names, of the gender told."""
        bearers = self._by_part[part]
        return [e for e in bearers if agree(told, self._entities[e].gender) and self._may_stand_for(i, part, e)]

    def _list_rivals(self, i: int, part: str, told: str, before: Collection[int], usual: int) -> list[int]:
        """Return those named in full before run ``i`` who may be meant as well as whom the article is about."""
        place = place_of(part, self._entities[usual].key)
        rivals = [e for e in before if place_of(part, self._entities[e].key) == place and self._is_sound(e, usual)]
        # "Ms Lu" is who is said to be a woman, before who may be one.
        sure = {e for e in rivals if self._entities[e].gender == told != "-"}
        # "J.P. Lee" is as much a "Mr" as Bo Lee is.
        initials = {e for e in rivals if told == "m" and _is_initials(self._entities[e].key[0])}
        rivals = self._part_by_style(i, [e for e in rivals if e in sure | initials] or rivals, usual)
        return self._part_by_pronoun(part, i, rivals) if len(rivals) >= _SEVERAL else rivals

    def _part_by_style(self, i: int, rivals: list[int], usual: int) -> list[int]:
        """Return, for a bare surname, those of the rivals whom the article calls no "Ms" or "Mrs" before run ``i``.

        She whom it is about more than about others may be "the Lee campaign" too.
        """
        most = self._entities[usual]
        about = self._is_addressed(usual, i) and any(most.full > self._entities[e].full for e in rivals)
        if self._runs[i].title or about:
            return rivals
        return [e for e in rivals if not self._is_addressed(e, i)] or rivals

    def _is_addressed(self, entity: int, i: int) -> bool:
        runs = self._entities[entity].runs
        return any(j < i for j in self._addressed.intersection(runs[:MOST_READ] + runs[-MOST_READ:]))

    def _part_by_pronoun(self, part: str, i: int, rivals: list[int]) -> list[int]:
        """Return those of the rivals who may be "he" in "Lee said he", where a man and a woman have just been named."""
        near = [e for e in rivals if e in self._near.list_near(part, i)]
        if {self._entities[e].gender for e in near} != {"m", "f"}:
            return rivals
        gender = gender_of_saying(self._document, self._runs[i])
        return [e for e in rivals if self._entities[e].gender == gender] or rivals

    def _may_stand_for(self, i: int, part: str, entity: int) -> bool:
        """Tell whether a name by itself may be short for a full one: "Mullah Bo" is not for Ann Bo Lee."""
        title = self._runs[i].title
        middle = place_of(part, self._entities[entity].key) > _FIRST
        return not middle or not title or title in HONORIFICS or part not in given_names() or self._has(entity, title)

    def _has(self, entity: int, title: str) -> bool:
        """Tell whether a title stands before somebody's full name."""
        return any(self._runs[j].title == title for j in self._entities[entity].runs[:MOST_READ])

    def _is_sound(self, entity: int, usual: int) -> bool:
        """Tell whether a full name is no surname glued to another word: "Although Lee", "FRAUD ALERTS Lee"."""
        bearer = self._entities[entity]
        known = bearer.key[0] in given_names() or any(self._runs[j].title for j in bearer.runs[:MOST_READ])
        return (
            known or entity == usual or (bearer.key[0] not in sentence_openers() and self._near.is_inside(bearer.runs))
        )

    def _find_firm(self, run: NameRun, name: str) -> int:
        """Return the one firm whose name begins as that of Lee Foods does in "Lee said it will sell", or -1."""
        firms = self._firms[name]
        return firms[0] if len(firms) == 1 and not run.title and says_it(self._document, run) else -1

    def _find_entitled(self, i: int, rivals: Sequence[int]) -> int:
        """Return who alone of several has the title of run ``i`` before the full name: "Dr Lee", or -1."""
        title = self._runs[i].title
        if not title or title in HONORIFICS - {"dr"}:
            return -1
        held = [e for e in rivals if self._has(e, title)]
        return held[0] if len(held) == 1 else -1

    def _find_usual(self, part: str, bearers: frozenset[int]) -> int:
        """Return whom the article is about, of those who bear the ``part`` of a name."""
        asked = part, bearers
        if asked not in self._usual:
            entities = self._entities
            # A surname before a given name, and that before a name in the middle, as the first of two surnames is; then
            # who is named in full most often, then who is named first.
            self._usual[asked] = min(
                bearers, key=lambda e: (place_of(part, entities[e].key), -entities[e].full, entities[e].runs[0])
            )
        return self._usual[asked]

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


def _is_initials(part: str) -> bool:
    """Tell whether the first part of a name in lower case tells nothing but letters: "j.p"."""
    return part[1:2] == "."
