"""Words between a phrase and a verb -> whether the phrase is the subject of the verb all the same."""

from __future__ import annotations

from itertools import pairwise

from summarise.attribution.document import Document
from summarise.attribution.document.verbs import NOMINATIVES, RELATIVE_PRONOUNS, SUBORDINATING, count_clauses, is_finite
from summarise.attribution.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    FINITE,
    PREPOSITIONS,
    person_nouns,
    reports_speech,
    word_set,
)
from summarise.attribution.mentions import Mention
from summarise.attribution.mentions.companions import is_list_of_names

_LONGEST_MODIFIER = 14
# What stands behind a noun without a preposition or an ending to tell that it goes with it.
_MODIFYING = word_set(
    "available aware born close drawn familiar given held involved known led made present responsible run seen sent "
    "set shot taken told written"
)
_IN_NAMES = frozenset(("'s", "&"))
_IN_LISTS = _IN_NAMES | {","}
_RELATING = word_set("that which who whom whose what how why when while because if although though")
_RELATIVE = RELATIVE_PRONOUNS | {"that"}
# "A man who last week said so": what tells when stands before the verb of the relative clause.
_WHEN = word_set("last earlier yesterday today once ever hours days weeks months years")
_AND = frozenset(("and", "but"))
_BEFORE_VERBS = AUXILIARIES - FINITE
_ONLY_LEADING = AUXILIARIES | _WHEN | {","}
# What a relative clause has in the place of its own verb where it has a subject.
_NOMINAL = DETERMINERS | PREPOSITIONS | NOMINATIVES | _WHEN
_CLAUSAL = SUBORDINATING - {"as"} | NOMINATIVES | {"that"}


def is_passed_over(document: Document, mention: Mention, verb: int) -> bool:
    """Tell whether what stands between a phrase that opens its clause and a verb leaves the phrase the subject.

    It does where it modifies the phrase, be it as a clause of its own, and where it is a verb that the other is joined
    to.
    """
    if verb - mention.end <= _LONGEST_MODIFIER and is_modifier(document, mention, verb):
        return True
    if _is_citing(document, mention, verb):
        return True
    # "Said the marks that were left suggested a bear": what is told of need not speak.
    first, told = document.bounds[document.sentence[verb]][0], reports_speech(document.before(mention.start))
    if mention.kind == "thing" and told:
        return False
    return _is_relative(document, mention, first, verb) or _is_joined(document, mention, verb)


def _is_citing(document: Document, mention: Mention, verb: int) -> bool:
    """Tell whether the words only say what a phrase has it from: "the Post, citing officials,"."""
    at = next((i for i in range(mention.end + 1, verb) if document.lower[i] in _CITING), verb)
    if at == verb or document.words[at - 1] != "," or document.words[verb - 1] != ",":
        return False
    return is_modifier(document, mention, at - 1)


_CITING = frozenset(("citing", "quoting"))


def is_modifier(document: Document, mention: Mention, end: int) -> bool:
    """Tell whether the words say no more than what the phrase before is like: "in Kelt", "filed by Ann Lee"."""
    lower, start = document.lower, mention.end
    if start == end:
        return True
    opening = lower[start]
    # "Ann Lee rolled back": a name has no participle without a comma.
    described = mention.kind != "name" and (opening in _MODIFYING or opening.endswith(("ed", "ing")))
    if opening not in PREPOSITIONS and not described:
        return False
    inner = _IN_LISTS if mention.kind == "group" and is_list_of_names(document, start + 1, end) else _IN_NAMES
    # "A man sacked for remarks he made online": the verb of a clause without "that".
    inner_verb = next((i + 1 for i in range(start + 1, end) if lower[i] in NOMINATIVES and lower[i - 1].isalpha()), -1)
    for i in range(start, end):
        word = lower[i]
        if i == inner_verb and word not in FINITE:
            continue
        if word in FINITE or word in _RELATING or not (word[0].isalnum() or word in inner):
            return False
        # "a man accused of fraud", "of the accused man", "to the United States", but not "a man told her".
        noun = lower[i - 1] in DETERMINERS or (word.endswith("s") and lower[i - 1] in PREPOSITIONS)
        named = document.words[i][0].isupper()
        if reports_speech(word) and lower[i + 1] not in PREPOSITIONS and not (noun or named):
            return False
    return True


def _is_relative(document: Document, mention: Mention, first: int, end: int) -> bool:
    """Tell whether the words end in a relative clause: "in Kelt who saw it", ", who took over in 1999,".

    It has a verb before the one at ``end``, which would else be its own: "a man who said".
    """
    lower = document.lower
    relative = next((i for i in range(mention.end, end) if lower[i] in _RELATIVE), end)
    apart = lower[relative - 1] == ","
    if apart != document.ends_in_comma(end - 1) or not is_modifier(document, mention, relative - apart):
        return False
    # "An aide to Ann Lee and Bo Ek, who lives in Kelt, said": his aide.
    if (
        mention.start - 1 > first
        and lower[mention.start - 1] == "and"
        and not count_clauses(document, first, mention.start - 1)
    ):
        return False
    inner = lower[relative + 1 : end - apart]
    if not apart and "," in inner:
        return False
    if lower[relative : relative + 1] == ("whose",):
        return _has_object(inner)
    verb = _skip_adverbs(document, relative + 1, end)
    # "A man who knew him said he had heard what police" before "said".
    if any(map(reports_speech, document.words[verb + 1 : end])):
        return False
    return verb < end - apart and _is_own_verb(document, verb) and not _ONLY_LEADING.issuperset(lower[verb:end])


def _skip_adverbs(document: Document, start: int, end: int) -> int:
    """Return where a verb stands behind auxiliaries and adverbs in -ly, ``end`` at the latest."""
    while start < end and (document.lower[start] in _BEFORE_VERBS or document.lower[start].endswith("ly")):
        start += 1
    return start


def _is_own_verb(document: Document, i: int) -> bool:
    """Tell whether a relative clause has its verb at word ``i``, and no subject as in "a man who police said"."""
    word = document.words[i]
    nominal = word in _NOMINAL or word in person_nouns()[1]
    return word[0].islower() and not nominal


def _has_object(words: tuple[str, ...]) -> bool:
    """Tell whether words have a verb and its object: "children attend the school"."""
    for before, word in pairwise(words[1:]):
        if before in FINITE or (word in DETERMINERS and before not in PREPOSITIONS):
            return True
    return False


def _is_joined(document: Document, mention: Mention, end: int) -> bool:
    """Tell whether the words are a verb that the one at ``end`` is joined to: "named the officer and" before "said"."""
    lower = document.lower
    # "Said Bo Ek was ill and hoped": whoever said so may hope so too.
    before = lower[mention.start - 1] if mention.start > document.bounds[document.sentence[end]][0] else ","
    if lower[end - 1] not in _AND or before == "that" or reports_speech(before):
        return False
    verb = _skip_adverbs(document, mention.end, end)
    if not is_finite(document, verb, mention.start):
        return False
    # "Named him as Bo Ek and said", but not "left as Bo Ek arrived and said".
    return not any(lower[i] in _CLAUSAL or is_finite(document, i, verb + 1) for i in range(verb + 1, end))
