"""What a source that is no named person is listed as: "the council", "a spokeswoman for Tesk", "General Motors"."""

from __future__ import annotations

from summarise.attribution.document import Document
from summarise.attribution.document.verbs import is_finite, may_be_finite
from summarise.attribution.grouping.findings import Findings
from summarise.attribution.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    DOERS,
    FINITE,
    INDEFINITE,
    PREPOSITIONS,
    THINGS,
    TIMES,
    calendar_words,
    countries,
    cue_forms,
    nationalities,
    organisation_words,
    person_nouns,
    reports_speech,
    sentence_openers,
    word_set,
)
from summarise.attribution.mentions.companions import CLOSENESS, find_other_post, is_list_of_names, skip_pair
from summarise.attribution.mentions.nominals import skip_owner
from summarise.words import ARTICLES

_BOUNDS = frozenset(
    ("more than", "fewer than", "less than", "at least", "up to", "about", "around", "nearly", "almost", "over", "some")
)


def name_body(findings: Findings, body: int, m: int) -> str:
    """Return the name of a body, that of what is a group by its plural as it stands within a sentence: "hauliers".

    A name that many bodies have goes with whose it is: "Norland's Supreme Court". Where the article has several, each
    goes with what mention ``m`` tells of it.
    """
    name = findings.full_name(body)
    if is_plural(findings, body):
        return _begin_small(name)
    if findings.entities[body].key[-1] not in organisation_words() or len(findings.entities[body].key) == 1:
        return name
    owners = findings.owners(body)
    owner = next(iter(owners)) if len(owners) == 1 else findings.owner_of(m)
    return f"{owner}'s {name}" if owner else name


def is_plural(findings: Findings, body: int) -> bool:
    """Tell whether what looks like a name is a plural that has its capital from its sentences: "Hauliers said"."""
    document, runs = findings.document, findings.runs
    entity = findings.entities[body]
    if len(entity.key) > 1 or not entity.key[0].endswith(DOERS) or entity.key[0] in organisation_words():
        return False
    return all(runs[i].first == document.bounds[document.sentence[runs[i].first]][0] for i in entity.runs)


def name_phrase(findings: Findings, m: int, stop: int = -1) -> str:
    """Return the noun phrase of mention ``m`` with whose and for whom, as it stands within a sentence.

    "Ann Lee's company", "a spokeswoman for the council", "more than 40 farmers". ``stop`` is the verb behind it.
    """
    document, mentions = findings.document, findings.mentions
    mention = mentions[m]
    start = _with_quantity(findings.document, mention.start)
    if m and document.before(start) == "'s" and mentions[m - 1].end == start - 1:
        start = mentions[m - 1].start
    elif document.before(start) in ("'s", "'") and start > 1:
        # "The bakery's owner", "the dogs' owner".
        start = skip_owner(document, start - 2)
    if mention.kind == "group":
        start = skip_pair(document, start)
    end = _end_of_complement(findings, find_other_post(document, mentions, m), stop)
    name = findings.words(start, end)
    return _begin_small(name) if _is_small(findings, start, end) else name


def _begin_small(name: str) -> str:
    """Return a name as within a sentence: "villagers", of "Villagers" and of "VILLAGERS" that opens a story."""
    word, space, rest = name.partition(" ")
    capitals = len(word) > 1 and word.isupper()
    if not capitals and any(map(str.isupper, word[1:])):
        # "MPs".
        return name
    return (word.lower() if capitals else word[0].lower() + word[1:]) + space + rest


def name_list(findings: Findings, first: int, last: int, stop: int = -1) -> str:
    """Return the words for several who speak together, from one mention to another, as within a sentence."""
    start = findings.mentions[first].start
    name = findings.words(start, _end_of_complement(findings, last, stop))
    return _begin_small(name) if _is_small(findings, start, findings.mentions[first].end) else name


def same_source(name: str) -> str:
    """Return what two names of one source share: "The complaint", "the complaint" and "a complaint"."""
    article, _, rest = name.casefold().partition(" ")
    return rest if article in ARTICLES else name.casefold()


def renamed_noun(findings: Findings, m: int, name: str) -> str:
    """Return the noun of a phrase that names again who has been told of, "the spokesman", or nothing."""
    noun = findings.document.lower[findings.mentions[m].head]
    return noun if name == f"the {noun}" else ""


def introduced_noun(findings: Findings, m: int) -> str:
    """Return the noun of a phrase that may be named again by it alone, "a ferry spokesman", or nothing.

    "The prime minister" is not called the minister, and of two campaigns the other one may be meant.
    """
    mention, lower = findings.mentions[m], findings.document.lower
    owned = m > 0 and findings.document.before(mention.start) == "'s" and findings.mentions[m - 1].kind == "name"
    told_apart = mention.kind == "nom" and lower[mention.start] not in INDEFINITE
    return "" if owned or told_apart else lower[mention.head]


def _end_of_complement(findings: Findings, m: int, stop: int) -> int:
    """Return the word after a phrase with what says for whom or where it is: "for the council", "from two states"."""
    document, mentions = findings.document, findings.mentions
    lower, end = document.lower, mentions[m].end
    last = document.bounds[document.sentence[mentions[m].head]][1]
    last = min(last, stop) if stop >= end else last
    for _ in range(_MOST_COMPLEMENTS):
        # "Close to the talks", "familiar with the matter".
        qualified = lower[end : end + 2] in CLOSENESS
        at = end + qualified
        if at + 1 >= last or lower[at] not in _COMPLEMENTING:
            break
        after = next((k for k in range(m + 1, len(mentions)) if mentions[k].start > at), len(mentions))
        named = after < len(mentions) and mentions[after].start <= at + 2
        then = _end_of_words(document, at + 1, last) if qualified or lower[at] != "to" else at + 1
        then = max(then, min(mentions[after].end, last)) if named else then
        # "said in a statement", "sources on Monday": this tells nothing of who they are.
        thing = not qualified and document.words[then - 1][0].islower() and lower[then - 1] in _SETTINGS
        when = lower[at] != "of" and not _WHEN.isdisjoint(lower[at + 1 : then])
        if then == at + 1 or thing or when:
            break
        end = then
    # "Executives from Tesk, Norco and Brink".
    listed = end < stop == last and lower[end] == "," and is_list_of_names(document, end + 1, stop)
    return stop if listed else end


def _end_of_words(document: Document, start: int, last: int) -> int:
    """Return the word after the article, the adjectives and nouns from ``start``, or ``start`` if more follows them."""
    words, lower = document.words, document.lower
    end = start
    while end < min(last, start + _LONGEST_COMPLEMENT) and (words[end][0].isalnum() or lower[end] == "'s"):
        ends = lower[end] in _NO_COMPLEMENT or _is_past(document, start, end)
        if ends or (words[end][0].islower() and _is_verb(document, start, end)):
            break
        end += 1
    while end > start and lower[end - 1].endswith("ly") and lower[end - 1] not in _ENDING_ALIKE:
        end -= 1
    ends = end == last or not words[end][0].isalnum() or lower[end] in _NO_COMPLEMENT or _is_past(document, start, end)
    closed = ends or reports_speech(lower[end]) or lower[end].endswith(("ly", "ing"))
    return end if closed else start


def _is_past(document: Document, start: int, i: int) -> bool:
    """Tell whether a word is the verb behind a complement: "a nurse in the ward wept"."""
    return may_be_finite(document.lower[i]) and is_finite(document, i, start)


def _is_verb(document: Document, start: int, i: int) -> bool:
    """Tell whether a small word behind a preposition at ``start`` looks like the verb of another phrase."""
    word, named = document.lower[i], document.words[i - 1][0].isupper()
    if word.endswith("ing") or i == start:
        return word.endswith("ing") and (named or i == start)
    lemma, kind = cue_forms().get(word, (word, ""))
    # "from several states".
    if word != lemma and word != "states" and (named or kind == "speech"):
        return True
    return document.lower[i - 1] not in DETERMINERS and word.endswith("ed")


_ENDING_ALIKE = word_set("assembly family italy july")
_MOST_COMPLEMENTS = 2
_LONGEST_COMPLEMENT = 7
_COMPLEMENTING = word_set("for of at from to in on with")
_NO_COMPLEMENT = (PREPOSITIONS | FINITE | AUXILIARIES) - {"'s"} | word_set(
    "and or but that who which when while where as if"
)
_SETTINGS = THINGS | DETERMINERS | word_set("briefing call conference hearing interview response speech")
_WHEN = calendar_words() | TIMES | {"yesterday", "today", "weekend"}


def _with_quantity(document: Document, start: int) -> int:
    """Return where a phrase begins with what bounds its number: "more than 1,400 people"."""
    if not document.lower[start][0].isdigit():
        return start
    for size in (2, 1):
        if " ".join(document.lower[start - size : start]) in _BOUNDS:
            return start - size
    return start


def _is_small(findings: Findings, start: int, end: int) -> bool:
    """Tell whether the first word of a phrase has its capital only from opening its sentence."""
    document = findings.document
    word, lower = document.words[start], document.lower[start]
    if lower in DETERMINERS:
        return True
    opens = start == document.bounds[document.sentence[start]][0]
    # "House Republicans", "Senate aides", "BBC staff".
    beside = document.words[start + 1][0].isupper() if start + 1 < end else False
    if not opens or beside or word[1:].isupper() or lower in nationalities() or lower in countries():
        return False
    singular, plural = person_nouns()
    known = lower in singular or lower in plural or lower in THINGS or lower in sentence_openers()
    return known or lower in _ORDINARY or findings.is_small(lower)


# What opens phrases for several people oftener than names do: "Independent experts", "Business groups".
_ORDINARY = word_set(
    "aid animal business campaign charity church city climate community conservation consumer court education election "
    "emergency energy environmental farm financial fire foreign former government health hospital housing human "
    "independent industry intelligence legal local market medical military mining neighbourhood opposition pension "
    "police political prison pro-democracy public rescue retail rights road rural school security senior several space "
    "student tech tenant trade transport veteran village welfare wildlife youth"
)
