"""Whether two names mean one person, as far as names alone can tell: what the scores of speakers go by."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache

Name = tuple[str, ...]

# What stands before a name and is none; "leader", "chair" and the like come with it in annotated sources.
_TITLES = """
    admiral adm adviser advisor aide ambassador archbishop assemblyman assemblywoman attorney author actor actress
    anchor billionaire bishop brother businessman candidate capt captain cardinal ceo cfo chair chairman chairperson
    chairwoman chief cmdr coach col colonel commander commissioner congressman congresswoman coo coordinator
    correspondent councillor councilman councilwoman cpl dame delegate democrat democratic deputy det detective
    director doctor dr elect emperor ex father first former frontrunner front-runner gen general gop gov governor
    governors govs hon honorable hopeful host imam inspector judge justice king lady leader lieutenant lord lt maj
    major majority manager mayor minister minority miss mogul mr mrs ms mx nominee officer pastor pope president
    president-elect presidential press prime prince princess prof professor pvt queen rabbi rep reporter
    representative representatives reps republican rev reverend rival secretary sen senator senators sens sergeant
    sgt sheriff singer sir sister speaker spokesman spokesperson spokeswoman state strategist superintendent the
    then-president u.s us undersecretary vice vp whip campaign duke duchess fr
    """
_BEHIND = frozenset(("jr", "sr", "ii", "iii", "iv", "esq", "phd", "md"))
# PolNeAR's annotation calls Ted Cruz by his first name, Rafael.
_SHORT_FORMS = """
    albert alan alfred al; alexander alexandra alex; andrew andy drew; anthony tony; benjamin benny ben;
    bernard bernie; catherine cathy; charles charlie chuck; christopher christine christina chris kris;
    daniel danny dan; david dave; deborah debra debbie deb; donald donny don; edward theodore
    ted eddie ed rafael;
    elizabeth betsy beth liz; frederick fred; gerald jerome jerry; geoffrey jeffrey geoff jeff; gregory greg;
    harold henry harry hank; hillary hilary; jacob jake; james jimmy jim; john jonathan johnny jack jon jeb;
    joseph joey joe; joshua josh; katherine kathleen kathy katie kate; kenneth kenny ken; lawrence larry;
    margaret maggie meg peggy; matthew matt; michael mick mike; mitchell mitch; nicholas nick; patrick patricia pat;
    peter pete; philip phillip phil; randal randall randy rand; raymond ray; richard ricky rich rick dick;
    robert bobby robby bob rob; ronald ronnie ron; samuel samantha sam; stephen steven steve; susan sue;
    thomas tommy tom; timothy timmy tim; vincent vince; walter walt; william willy billy bill will; zachary zack
    """


def read_name(name: str) -> Name:
    """Return the words of a name in small letters, without accents, titles, possessives, brackets and what follows."""
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    plain = re.sub(r"\([^)]*\)", " ", plain.replace("’", "'"))
    plain = plain.partition(",")[0] if plain.partition(",")[0].strip() else plain
    pieces = (re.sub(r"'s?$", "", piece) for piece in plain.split())
    words = [word for piece in pieces if (word := re.sub(r"^\W+|\W+$", "", piece).lower())]
    while len(words) > 1 and words[0] in _titles():
        del words[0]
    while len(words) > 1 and words[-1] in _BEHIND:
        del words[-1]
    return tuple(words)


def is_same_person(one: Name, other: Name) -> bool:
    """Return whether the surnames are equal and the first names, where both have one, can be one person's."""
    if not one or not other or one[-1] != other[-1]:
        return False
    if len(one) == 1 or len(other) == 1:
        return True
    return _may_be_one(one[0], other[0]) or one[0] in other[:-1] or other[0] in one[:-1]


def _may_be_one(first: str, second: str) -> bool:
    if first.startswith(second) or second.startswith(first):
        return True
    return any(first in group and second in group for group in _short_forms())


def merge_names(names: Iterable[str]) -> list[Name]:
    """Return a name a person, the fullest: a bare surname belongs to whom most of the full names mean."""
    counts = Counter(filter(None, map(read_name, names)))
    people: list[list[Name]] = []
    for name, _ in sorted(counts.items(), key=lambda item: (len(item[0]) == 1, -item[1])):
        near = [person for person in people if any(is_same_person(name, known) for known in person)]
        if near:
            max(near, key=lambda person: sum(counts[known] for known in person)).append(name)
        else:
            people.append([name])
    return [max(person, key=len) for person in people]


def pair_names(told: Sequence[Name], wanted: Sequence[Name]) -> int:
    """Return how many of the names can be paired with one of the others each, at most."""
    partner: dict[int, int] = {}

    def find_partner(place: int, tried: set[int]) -> bool:
        for other, name in enumerate(wanted):
            if other not in tried and is_same_person(told[place], name):
                tried.add(other)
                if other not in partner or find_partner(partner[other], tried):
                    partner[other] = place
                    return True
        return False

    return sum(find_partner(place, set()) for place in range(len(told)))


@cache
def _titles() -> frozenset[str]:
    return frozenset(_TITLES.split())


@cache
def _short_forms() -> list[frozenset[str]]:
    return [frozenset(group.split()) for group in _SHORT_FORMS.split(";")]
