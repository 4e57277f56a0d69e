"""What the article calls people beside their names: "Chinese President", "head of the union"."""

from __future__ import annotations

from collections.abc import Iterator

from summarise.attribution.document import Document
from summarise.attribution.document.verbs import ADVERBS
from summarise.attribution.grouping.affiliations import find_affiliation
from summarise.attribution.grouping.findings import Findings
from summarise.attribution.grouping.role_starts import widen
from summarise.attribution.grouping.role_words import ARTICLES, VERBS, WHOSE, skip_article, tell_role
from summarise.attribution.grouping.roles_apposed import find_apposed_office, find_opening_office
from summarise.attribution.grouping.roles_behind import find_behind
from summarise.attribution.grouping.roles_shared import find_noun_for_one, find_shared
from summarise.attribution.lexicon import (
    DIGNITIES,
    FINITE,
    FORMS_OF_BE,
    HONORIFICS,
    PREPOSITIONS,
    RELATIVES,
    nouns_for_one,
    word_set,
)
from summarise.attribution.mentions.nominals import find_apposed
from summarise.attribution.mentions.phrases import OF_CHILDREN
from summarise.attribution.names.front_titles import BEFORE_WHOLE_NAMES, STYLES, is_doer, is_timed_office
from summarise.attribution.names.trimming import RETIRED

_NO_ROLE = HONORIFICS | ARTICLES | {"that", "drs", "messrs", "fellow"}
# How somebody is spoken of, which tells no office: "His Royal Highness", "U Tin", "Daw Khin".
_DIGNITIES = DIGNITIES | {"daw", "u"}
_BEFORE_DIGNITIES = word_set("most right royal rt very")
# What may stand between a role and its name: "council leader Cllr David Lee".
_BETWEEN = HONORIFICS | STYLES | word_set("cllr coun fr prof professor rev the")
# "Associate Professor".
_RANKS = word_set("adjunct assistant associate emeritus visiting")
# "law professor".
_OFFICES_TOO = frozenset(("professor",))
# "Register of Deeds", who is no register.
_KEPT = word_set("deeds wills")
_ADDRESSED = word_set("my our your")
# Titles that are no roles: "Prof. Ann Lee", "Hon. Bo Ek".
_SHORT_TITLES = frozenset((title,) for title in ("alhaja", "alhaji", "hajiya", "hon", "madam", "mallam", "prof"))
# What somebody was, and may be no more: "former President Ann Lee".
_FORMERLY = word_set("former ex then acting interim deputy outgoing late")
_SERVING = word_set(
    "acting incoming leading managing outgoing reigning retiring rising serving sitting touring visiting voting working"
)
# The Met and the language of signs, which are no verbs.
_NO_VERBS = frozenset(
    (("met", "office"), ("met", "police"), ("met", "éireann"), ("met", "opera"), ("sign", "language"))
)
_HAVE = FORMS_OF_BE | word_set("has have had having")
# How somebody is addressed, or a rank beside an office: roles only where the article gives no other.
_SERVICES = (("navy",), ("army",), ("air", "force"), ("marine",), ("marine", "corps"))
_FORCES = word_set(
    "adm admiral brig brigadier capt cmdr col colonel cpl gen general lt lieutenant maj major rear sgt vice"
)
_SLIGHT = (
    STYLES
    | _FORCES
    | word_set("canon capt chief father fr garda gda mgr monsignor msgr prince princess prof professor rev revd")
    | word_set("reverend ven acp aig asp cp csp dcp dsp sp ssp")
    | _DIGNITIES
)
_NO_WORK = RELATIVES | word_set(
    "boy child driver friend girl guest lady local man neighbor neighbour passenger patient person resident source "
    "survivor suspect victim visitor witness woman"
)
_DOING = word_set(
    "accusing backing beating blaming defeating facing joining leaving meeting outpacing overtaking passing praising "
    "replacing succeeding urging"
)
_NAMED = word_set("called described identified introduced known named")
_OWNERS = ("'s", "’s", "s'", "s’")
_ONES = frozenset(("one", "another"))


def find_role(findings: Findings, entity: int) -> str | None:
    """Return the first role the article gives the person, before the name or in apposition to it, or None."""
    slight = shared = affiliation = None
    for i in findings.entities[entity].runs:
        m = findings.naming(i)
        if m is None:
            continue
        for role in filter(None, _list_roles(findings, m)):
            # "ousted prime minister Sheikh Hasna": the name has the title.
            front, _, last = role.rpartition(" ")
            if front and findings.full_name(entity).startswith(f"{last} "):
                # "Norland's Prince Erik".
                role = "" if front.endswith(_OWNERS) else front
            # "Prince Hal": the name tells it. "Your agent": whose, only the one who speaks knows.
            if not role or findings.full_name(entity).startswith(f"{role} "):
                continue
            if role.split(maxsplit=1)[0].lower() in _ADDRESSED:
                continue
            if not _SLIGHT.issuperset(
                word.rstrip(".") for word in role.lower().split() if word not in _BEFORE_DIGNITIES
            ):
                return role
            slight = slight or role
        shared = shared or find_shared(findings, m)
        affiliation = affiliation or find_affiliation(findings, m)
    return slight or shared or affiliation


def _list_roles(findings: Findings, m: int) -> Iterator[str | None]:
    """Yield what may be the role of whom a mention names, first where it is told best."""
    yield _before(findings, m)
    yield find_apposed_office(findings, m)
    yield find_opening_office(findings, m)
    beside = _beside(findings, m)
    # "Her lawyer, Ann Lee, a former judge", but "her friend, Ann Lee, a judge".
    if beside and _tells_work(beside):
        yield beside
    yield find_behind(findings, m)
    yield beside


def _tells_work(role: str) -> bool:
    """Tell whether a role says more than that its bearer is a friend, a relative or a "man identified as"."""
    words = role.lower().split()
    noun = next((i for i, word in enumerate(words) if word in PREPOSITIONS), len(words)) - 1
    return words[noun] in nouns_for_one() and words[noun] not in _NO_WORK


def _beside(findings: Findings, m: int) -> str | None:
    """Return the noun phrase that the name follows in apposition: "chairman of the Harbour Board Ann Lee"."""
    document, mentions = findings.document, findings.mentions
    for k in range(m - 1, max(-1, m - 3), -1):
        # "One of them, Ann Lee": no role.
        named = mentions[k].kind == "nom" and document.lower[mentions[k].head] not in _ONES
        if named and find_apposed(document, mentions, k) == mentions[m].entity:
            start = skip_article(document, mentions[k].start, mentions[k].end)
            end = _trim_end(document, start, mentions[m].head)
            if k and document.lower[mentions[k].head] in RELATIVES and mentions[k - 1].end == start - 1:
                # "Mr Hill's nephew, Bo".
                owned = document.lower[start - 1] == "'s"
                start = skip_article(document, mentions[k - 1].start, end) if owned else start
            else:
                start = widen(findings, k, start)
            return tell_role(findings, start, end)
    return None


def _before(findings: Findings, m: int) -> str | None:
    mention = findings.mentions[m]
    end, low = mention.head, findings.document.lower
    if mention.start == end and not is_doer(findings.document, end, mention.end):
        # The name alone.
        return None
    start = _skip_verb(findings.document, mention.start, end)
    start = _skip_dignity(findings.document, start, end)
    # "Leaving Olympic champion Ann Lee behind".
    start += start < end and low[start] in _DOING
    while start < end and low[start].rstrip(".") in _NO_ROLE:
        if skip_article(findings.document, start, end) == start and low[start] in WHOSE:
            break
        start += 1
    end = _trim_end(findings.document, start, end)
    if find_noun_for_one(findings.document, start, end):
        # "Conservative MPs Ann Lee and Bo Ek": each is one.
        return None
    words = findings.document.words
    doer = is_doer(findings.document, start, mention.end)
    if not doer and not any(_tells_office(low[i], words[i]) for i in range(start, end)):
        return None
    if low[start:end] == ("justice",) and mention.end - mention.head == 1:
        # "Mr Justice Swift": no role beside a name that tells it.
        return None
    while start and low[start - 1] in _FORMERLY:
        start -= 1
    start = widen(findings, m, start)
    bare = tuple(word.rstrip(".") for word in low[start:end] if word != ".")
    return tell_role(findings, start, end) if bare not in _SHORT_TITLES else None


def _skip_dignity(document: Document, start: int, end: int) -> int:
    """Return where a role begins behind how its bearer is spoken of: "His Excellency", "Her Royal Highness"."""
    bare = [word.rstrip(".") for word in document.lower[start:end]]
    for i, word in enumerate(bare):
        if word in _DIGNITIES:
            return start + i + 1
        if word not in _BEFORE_DIGNITIES and word not in ARTICLES:
            break
    return start


def _tells_office(lower: str, word: str) -> bool:
    return (
        lower.rstrip(".") in nouns_for_one()
        or is_timed_office(lower)
        or word in BEFORE_WHOLE_NAMES
        or lower in _KEPT
        or lower.endswith(OF_CHILDREN)
    )


def _skip_verb(document: Document, start: int, end: int) -> int:
    """Return where what stands before a name begins behind a verb: "met chef", "has signed"."""
    lower = document.lower
    begin = start
    # "for shoving quarterback Ann Lee", but not "by acting governor Ann Lee".
    if start and lower[start - 1] in PREPOSITIONS and lower[start].endswith("ing") and lower[start] not in _SERVING:
        begin = start + 1
    for i in range(start, end):
        perfect = lower[i].endswith("ed") and document.before(i) in _HAVE
        if lower[i : i + 2] in _NO_VERBS:
            continue
        if lower[i] in VERBS or lower[i] in FINITE or perfect:
            begin = i + 1
    return begin


def _trim_end(document: Document, start: int, end: int) -> int:
    """Return the end without the honorific and the marks that stand between a role and its name."""
    low = document.lower
    # "Ek's coach, Italian Ann Lee": the role ends at the comma, "a driver who gave her name as Ann" before "who".
    # "The victim was identified as Ann".
    end = next((i for i in range(start + 1, end) if low[i] in (",", "who") or low[i] in FINITE), end)
    # "A man later identified as Ann Lee".
    named = next((i for i in range(start + 1, end) if low[i] in _NAMED), end) if low[end - 1] == "as" else end
    end = named - (named < end and low[named - 1] in ADVERBS | {"later", "only"})
    # "Chief of Staff Lt. Gen. Ann Lee".
    end = next((i + 1 for i in range(start + 2, end) if low[i - 2 : i + 1] == ("chief", "of", "staff")), end)
    # "Army spokesman Lt. Col. Ann Lee".
    office = end
    while office > start and (low[office - 1] == "." or low[office - 1].rstrip(".") in _FORCES):
        office -= 1
    # "Pentagon spokesman Navy Capt. Ann Lee".
    office -= next((len(force) for force in _SERVICES if low[start:office][-len(force) :] == force), 0)
    # "The attorney general, Ann Lee": that is no rank.
    # Nor is the rank of a "Det Sgt" the navy's.
    ranked = office < end and low[office] != "general" and low[office - 1] != "det"
    ranked = ranked and any(low[k] in nouns_for_one() for k in range(start, office))
    end = office if ranked else end
    # "the first lady, Ann Lee", "Colonel (retired) Ann Lee".
    while (
        end > start + 1
        and low[end - 3 : end] not in RETIRED
        and low[end - 2 : end] != ("first", "lady")
        and low[end - 2] not in _RANKS
        and (low[end - 1] not in _OFFICES_TOO or any(low[k] in nouns_for_one() for k in range(start, end - 1)))
        and (low[end - 1].rstrip(".") in _BETWEEN or not low[end - 1][0].isalnum())
    ):
        end -= 1
    return end
