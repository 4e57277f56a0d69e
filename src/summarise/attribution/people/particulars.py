"""What the article tells of people alone, beside names that no list has: an age, a trade, a party, a body of theirs."""

from __future__ import annotations

from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    BARRISTERS,
    DETERMINERS,
    PARTISANS,
    POST_NOMINALS,
    PREPOSITIONS,
    given_names,
    names_no_person,
    organisation_words,
    person_nouns,
    reports_speech,
    word_set,
)
from summarise.attribution.names.offices import is_of_something
from summarise.attribution.names.trimming import NameRun
from summarise.attribution.people.bodies import operates_machine

APPEARING = frozenset((",", doing) for doing in ("appearing", "defending", "instructed", "prosecuting", "representing"))
"""What a barrister does, behind the name."""
_LONGEST_PARTICULAR = 8
_LONGEST_BODY = 6
_LONGEST_NAME = 4
_OLDEST = 110
_FEWEST, _FEWEST_LETTERS = 2, 5
_AGED = "-year-old"
# What a firm or a club may be as well: "Tesk, a rival", "Norco, a leading grower".
_BODILY = word_set(
    "adviser advisor agent ally auctioneer auditor backer bookmaker breeder broadcaster broker builder campaigner "
    "caller carer caretaker caterer challenger champion claimant cleaner client consultant consumer contender "
    "controller counterpart creditor customer dealer debutant defendant designer developer distributor donor driver "
    "employer enthusiast exile expert explorer fan figure finalist financier foe forecaster founder friend "
    "front-runner frontrunner fundraiser giant grower head heir hopeful host incumbent influencer innovator insider "
    "investigator investor jeweller keeper landlord landowner leader liberal liquidator local lobbyist logger maker "
    "manager member miner narrator negotiator newcomer nominee observer official operative opponent organiser "
    "organizer owner partner peer pioneer planner player pollster predecessor presenter processor producer promoter "
    "proprietor prosecutor publisher realtor rebel recruiter regular relative rep representative researcher resident "
    "respondent responder restaurateur retailer rival ruler runner runner-up semi-finalist settler shareholder source "
    "specialist sponsor star steelworker strategist streamer student substitute successor supervisor supplier "
    "supporter supremo survivor tenant tracker trafficker trainer tweeter twin tycoon underwriter user veteran victim "
    "volunteer well-wisher winner witness worker conservative democrat republican socialist independent"
)
_PARTIES = PARTISANS | word_set(
    "bjp ncp anc tmc dmk aiadmk cpi cpm aap jdu rjd bsp ppp pti pml-n mqm mdc zanu-pf eff ifp npp ndc apc pdp snp dup "
    "sdlp uup ukip ldp cdu csu spd fdp lab con lib labour green plaid reform democratic ind fianna fine"
)
_OF_STATES = ("d-", "r-", "i-")
_GAELIC = frozenset(("Ó", "Ní", "Uí", "Mac", "Nic"))
_ARABIC = frozenset(("umm", "abu", "oum"))


def tells_person(document: Document, run: NameRun) -> bool:
    """Tell whether a name has beside it what only people have: of one word a little, of more without a body's."""
    parts = run.parts
    if len(parts) == 1:
        return _is_told_by_one_name(document, run)
    if len(parts) > _LONGEST_NAME or any(part.isalpha() and part.isupper() and len(part) > 1 for part in parts):
        return False
    if any(map(names_no_person, map(str.lower, parts))) or document.before(run.start) == "the":
        return False
    behind = document.words[run.end : run.end + 1]
    if behind == (",",):
        # "Bo Ek, MBChB, said".
        letters = document.words[run.end + 2 : run.end + 3] == (",",)
        letters = letters and document.words[run.end + 1] in POST_NOMINALS
        return letters or _is_aged(document, run.end + 1, ",") or _has_trade(document, run.end + 1)
    if behind == ("(",):
        return _is_aged(document, run.end + 1, ")") or _has_party(document, run.end + 1)
    # "44-year-old Bo Ek", but not "the 44-year-old Kelt Foundry".
    aged = document.before(run.start).endswith(_AGED) and document.before(run.start - 1) != "the"
    if aged or not _GAELIC.isdisjoint(parts[1:-1]):
        return True
    return _is_headed(document, run) or _belongs(document, run) or _is_called_by_letter(document, run)


def _is_told_by_one_name(document: Document, run: NameRun) -> bool:
    """Tell whether a trade or an age stands beside a name of one word."""
    then = document.lower[run.end] if run.end < len(document.lower) else "."
    # "Kaplan, an astronomer at Yale, says".
    told = then == "," and document.before(run.start) not in PREPOSITIONS and _has_trade(document, run.end + 1)
    # "61-year-old Kunjamma said".
    told = told or (document.before(run.start).endswith(_AGED) and reports_speech(then))
    return told and run.parts[0].istitle() and not names_no_person(run.parts[0].lower())


def is_barrister(document: Document, run: NameRun) -> bool:
    """Tell whether the letters of a barrister end a name: "Íomhar Brún KC", "Íomhar Brún SC, for Ms Lee,"."""
    if len(run.parts) <= _FEWEST or any(map(names_no_person, map(str.lower, run.parts))):
        return False
    behind = document.lower[run.end : run.end + 2]
    # A club has SC behind its name as well.
    client = document.words[run.end + 2 : run.end + 3] if behind == (",", "for") else ()
    return run.parts[-1] in BARRISTERS or behind in APPEARING or any(word[0].isupper() for word in client)


def _is_headed(document: Document, run: NameRun) -> bool:
    """Tell whether an office of a field stands before a name that begins as a person's: "head of transport Ann Lee"."""
    start = run.start
    if run.parts[0].lower() not in given_names():
        return False
    for i in range(start - 3, max(-1, start - _LONGEST_FIELD - 1), -1):
        if is_of_something(document, i):
            return all(word.islower() for word in document.words[i + 2 : start])
    return False


def _is_aged(document: Document, i: int, mark: str) -> bool:
    """Tell whether an age stands at word ``i``, between marks: "Bo Ek, 44, a nurse", "Bo Ek (44) said"."""
    age, closed = (*document.words[i : i + 2], "", "")[:2]
    return age.isdigit() and 0 < int(age) < _OLDEST and closed in (mark, ".")


def _has_trade(document: Document, i: int) -> bool:
    """Tell whether a person's trade stands at word ``i``, with an article: "Bo Ek, a retired nurse from Kelt, said"."""
    lower = document.lower
    if lower[i : i + 1] not in (("a",), ("an",)):
        return False
    last = min(document.bounds[document.sentence[i]][1], i + _LONGEST_PARTICULAR)
    end = next((k for k in range(i + 1, last) if not lower[k][0].isalnum() or lower[k] in _ENDS), -1)
    # "Bo Ek, a trader".
    noun = lower[end - 1] if end > i + 1 else ""
    if noun and operates_machine(lower, end - 1):
        return True
    return is_trade(noun)


def is_trade(noun: str) -> bool:
    """Tell whether a noun says what only a person does, as "astronomer" does, and "dealer" does not."""
    unlisted = len(noun) >= _LONG_NOUN and noun.endswith(("ist", "ian"))
    return unlisted or (noun in person_nouns()[0] and noun not in _BODILY)


_LONG_NOUN = 10
_LONGEST_FIELD = 4
_ENDS = PREPOSITIONS | word_set("who whose and")


def _has_party(document: Document, i: int) -> bool:
    """Tell whether a party stands in brackets from word ``i`` on: "Bo Ek (Lab, Kelt)", "Bo Ek (R-Ohio)"."""
    if ")" not in document.words[i : i + _LONGEST_PARTICULAR]:
        return False
    party = document.lower[i]
    return party in _PARTIES or party.startswith(_OF_STATES)


def _belongs(document: Document, run: NameRun) -> bool:
    """Tell whether a name opens a sentence as of a body, and speaks: "Bo Ek of the Kelt Health Service said"."""
    lower = document.lower
    first, last = document.bounds[document.sentence[run.first]]
    if run.start != first or lower[run.end : run.end + 1] != ("of",):
        return False
    begin = run.end + 1 + (lower[run.end + 1 : run.end + 2] == ("the",))
    end = begin
    while end < min(last, begin + _LONGEST_BODY) and document.words[end][0].isupper():
        end += 1
    return lower[end - 1] in organisation_words() and end < last and reports_speech(lower[end])


def _is_called_by_letter(document: Document, run: NameRun) -> bool:
    """Tell whether a letter or "Umm" and one name speak: "T. Elango said", "Umm Rimal said"."""
    begins, named = run.parts[0], run.parts[-1]
    letter = len(begins) == len("T.") and begins[1] == "." and len(named) >= _FEWEST_LETTERS
    then = document.lower[run.end : run.end + 1]
    speaks = bool(then) and (reports_speech(then[0]) or reports_speech(document.before(run.start)))
    known = named.lower() not in _NO_SURNAMES and DETERMINERS.isdisjoint((document.before(run.start),))
    # "Later, Umm Khalil wept": a child's name is behind it.
    named_after = begins.lower() in _ARABIC and (speaks or named.lower() in given_names())
    return len(run.parts) == _FEWEST and known and ((letter and speaks) or named_after)


# "J. Crew", "S. Carolina", "Abu Dhabi", "Umm Qasr".
_NO_SURNAMES = word_set("carolina crew dakota dhabi ghraib jersey korea penney qasr samuel sainsbury virginia zabi")
