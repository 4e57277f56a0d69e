"""Phrases that name again, by other words, who has been named: "the former teacher", "the Italian", "the nurse"."""

from __future__ import annotations

from itertools import islice

from summarise.attribution.coreference.antecedents import Antecedents
from summarise.attribution.coreference.callings import ACCUSED, LEGISLATORS, NEWCOMERS, OFFICES, PLAYERS, WORKERS
from summarise.attribution.coreference.paragraphs import find_lone_name, find_opening_name, list_shown
from summarise.attribution.coreference.standing import UNDESCRIBED, Standing
from summarise.attribution.lexicon import PARTISANS, nationals, word_set
from summarise.attribution.mentions.phrases import AGES_AND_CHILDREN
from summarise.attribution.people.bodies import BODY_NOUNS

_RENAMED_WITHIN = 2
"""How many sentences back the one and only speaker may be whom "the former teacher" stands for."""
# "The Leeds MP" and "the Ireland international" are named with what they stand for, which need not have been told.
_BY_NAME = LEGISLATORS | {"international"}
_HIM_OR_HER = {"m": frozenset(("he", "him", "his")), "f": frozenset(("she", "her", "hers"))}
_EITHER = _HIM_OR_HER["m"] | _HIM_OR_HER["f"]
# Who comes in by one of these has "a", or a name: "the analyst" by himself is who has just spoken.
_NAMED_FIRST = word_set("analyst attorney author critic doctor expert lawyer officer official")
# "Ships have sailed and the prime minister has said": somebody else.
_TO_OTHERS = frozenset(("and", "while", "where", "that"))


def may_be_renamed(stage: Antecedents, standing: Standing, m: int, noun: str) -> bool:
    """Tell whether it may be another word for who has just spoken: "the former teacher", but not "the teacher"."""
    mention = stage.mentions[m]
    head = stage.document.lower[mention.head]
    aged = head.endswith("-year-old")
    if (
        (mention.head - mention.start < 2 and head not in PLAYERS and not aged)
        or m not in stage.speaking
        or stage.spoke < 0
        or head in NEWCOMERS
        or (head in WORKERS and standing.is_described(stage.spoke))
        or (standing.names(mention) and head not in _BY_NAME)
        or stage.document.lower[mention.start - 1] in _TO_OTHERS
        or not standing.fits(mention, stage.spoke)
    ):
        return False
    # "The Labour leader said … the Leeds MP said": one may be both.
    office = head in OFFICES and head not in LEGISLATORS and "former" not in noun
    if office and (standing.is_described(stage.spoke) or not standing.is_known(mention, stage.spoke)):
        return False
    if aged and standing.is_aged(stage.spoke):
        return False
    near = [e for e in islice(reversed(stage.last), 2) if stage.since(m, e) <= _RENAMED_WITHIN]
    if head in PLAYERS:
        # Of those he plays with none has said a word.
        near = [e for e in near if e == stage.spoke or e in stage.speakers]
    return near == [stage.spoke]


def find_shown(stage: Antecedents, standing: Standing, m: int, met: int) -> int:
    """Return the one person whom the paragraph names, where a phrase only tells of whom what is known, or -1.

    "Marco Ferrante saw it differently. “…,” said the Italian." By age, nation, children or part in a game; the
    paragraph before, where this one names nobody. ``met`` is the last phrase with its noun that stood for nobody named.
    """
    if m not in stage.speaking:
        return -1
    mention, document = stage.mentions[m], stage.document
    head = document.lower[mention.head]
    countryman = standing.find_countryman(mention)
    if countryman >= 0:
        # "Danish winger Bo Ek met Ruben Vaz. “…,” said the Dane."
        return countryman
    speaker = _find_renamed_speaker(stage, standing, m)
    if speaker >= 0:
        return speaker
    telling = head.endswith(AGES_AND_CHILDREN) or head in nationals() or head in PLAYERS or head in ACCUSED
    partisan = head in PARTISANS and document.words[mention.head][0].isupper()
    only = (telling and mention.head - mention.start == 1) or partisan
    if not (only or _may_rename_subject(stage, standing, m)):
        return -1
    if met >= 0 and document.paragraph[stage.mentions[met].start] == document.paragraph[mention.start]:
        # "The Italian praised Bo Ek … the Italian said": still not him.
        return -1
    here = document.paragraph[mention.start]
    shown = list_shown(document, stage.mentions, m, here)
    if not shown and only:
        shown = list_shown(document, stage.mentions, m, here - 1)
    if len(shown) > 1 and head in nationals():
        # "Lee signed Bo Ek. Ek had grown up in Kumasi. “…,” the Ghanaian said."
        shown &= {find_lone_name(document, stage.mentions, m)}
    if head.endswith("-year-old"):
        # "Azmi, unlike Apte, 39, was glad. “…,” the 74-year-old said."
        shown = {entity for entity in shown if not standing.is_aged(entity)}
    entity = shown.pop() if len(shown) == 1 else -1
    # "Judge Ann Lee asked. The accused replied".
    other = head in ACCUSED and standing.is_described(entity)
    return entity if entity >= 0 and not other and standing.fits(mention, entity) else -1


def _find_renamed_speaker(stage: Antecedents, standing: Standing, m: int) -> int:
    """Return who spoke by name in the sentence before, which a bare noun now names by the trade, or -1.

    "Anna Grant said she had been afraid. “He pushed me,” the nurse said.": nobody has been called so, nothing says
    what she is, and the words don't speak of her.
    """
    mention, document = stage.mentions[m], stage.document
    head = document.lower[mention.head]
    if mention.head - mention.start != 1:
        return -1
    subject = find_opening_name(document, stage.mentions, m)
    if subject < 0 or subject != stage.spoke:
        return -1
    brings_another = (
        (head in NEWCOMERS and head not in _NAMED_FIRST) or head in OFFICES or head.endswith(AGES_AND_CHILDREN)
    )
    if brings_another or standing.described.get(subject, UNDESCRIBED).nouns:
        return -1
    gender = stage.entities[subject].gender
    spoken_of = _HIM_OR_HER.get(gender, _EITHER)
    new = document.lower.index(head) == mention.head and spoken_of.isdisjoint(stage.words_around(m))
    return subject if new and standing.fits(mention, subject) else -1


def _may_rename_subject(stage: Antecedents, standing: Standing, m: int) -> bool:
    """Tell whether a phrase with an adjective may be another word for who opens the sentence before, by his name.

    "Ann Lee is more sceptical. The marine biologist says": in one paragraph, and no office that another holds.
    """
    mention, document = stage.mentions[m], stage.document
    head, subject = document.lower[mention.head], find_opening_name(document, stage.mentions, m)
    named = subject >= 0 and not standing.described.get(subject, UNDESCRIBED).nouns
    told = (
        mention.head - mention.start > 1
        and (head in PLAYERS or not standing.names(mention))
        # "The British broadcaster" is a body.
        and head not in BODY_NOUNS
    )
    return named and told and head not in NEWCOMERS and head not in OFFICES
