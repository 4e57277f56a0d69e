"""Cues -> whether the verb reports anything here: "added a third goal", "called the police", "wrote plays" do not."""

from __future__ import annotations

from collections.abc import Callable

from summarise.attribution.cues import Cue
from summarise.attribution.document import QUOTED, Document
from summarise.attribution.document.verbs import SUBORDINATING, find_verb, opens_clause
from summarise.attribution.lexicon import DETERMINERS, PREPOSITIONS, calendar_words, person_nouns, word_set
from summarise.attribution.linking.titles import holds_words
from summarise.words import ARTICLES

# With an object these do something else than report: "added a goal", "noted down the number", "answered the door".
_WITHOUT_OBJECT = word_set(
    "add answer comment conclude continue joke note observe post quip read recall rejoin remark reply respond snap "
    "text tweet write yell scream shout"
)
# "Went on to star in a film", "gave a speech", but "spoke out against the plan".
_WITH_OBJECT = frozenset(
    ("spoke out", "hit back", "told of", "made clear", "makes clear", "let slip", "pointed out", "points out")
)
_OPENING = word_set("if whether why how what")
_BEING = frozenset(("'s", "is", "was", "will", "would"))
# "Said goodbye", "said a prayer".
_NOT_SAID = word_set(
    "goodbye goodbyes farewell farewells hello sorry thanks thank yes no nothing grace prayer "
    "prayers anything something words name line lines mass rosary"
)
# "Said little", "said much more", but not "said the town needs more buses".
_HOW_MUCH = word_set("little much more so")
# "Claimed a 2-1 victory", "claimed the lives of six".
_WON = word_set(
    "victory win wins title titles crown medal medals gold silver bronze lead point points place spot wicket wickets "
    "life lives prize reward award awards trophy scalp goal goals pole result results finish"
)
# "Repeated the measurement", but "repeated the call".
_WORDS = word_set(
    "accusation accusations allegation allegations appeal assertion assertions call calls claim claims criticism "
    "demand demands denial denials message pledge promise promises request threat threats view views warning warnings"
)
SCORED = word_set("goal goals tries try points penalty penalties runs run corner corners lead possession equaliser")
_DEALS = word_set("bid contract contracts deal deals extension fee loan move price takeover terms transfer truce")
# "Declared a mistrial".
_DECLARED = word_set("ceasefire dividend independence mistrial truce war winner winners")
_PLEADED = word_set("for guilty innocence no not with")
_STORIES = word_set("story stories tale tales truth lie lies joke jokes fortune time")
_ASKED_FOR = word_set("for to about of not")
_OF_WHAT = word_set("of about to")
# "Called 911", "called an ambulance", "called a snap election".
_CALLED = word_set(
    "police ambulance service services brigade authorities cops parents office home number ballot conference election "
    "elections halt hearing meeting meetings poll polls recess referendum rehearsal session strike strikes summit "
    "time-out timeout truce vote witness witnesses"
)
# "Reported from Oslo", "argued with the referee", "slammed into a wall", "hails from the south".
_OTHERWISE = {
    "blast": word_set("off into over past"), "call": word_set("off up back in into at round"),
    "challenge": word_set("for"), "cite": word_set("for"), "conclude": word_set("with"), "hail": word_set("from"),
    "highlight": word_set("down off"),
    "report": word_set("from to for daily back"),
    "slam": word_set("into against shut on down through"), "speak": word_set("to with by at in on"),
    "warn": word_set("over"),
}  # fmt: skip
# "Man denied bail", in a headline: it was refused him.
_REFUSED = word_set(
    "access admission asylum bail boarding citizenship entry housing leave medical parole permission planning release "
    "treatment visa visas"
)
_AHEAD = word_set("will would shall 'll may might could")
_NOT = word_set("not never didn't don't doesn't without")
_EVERY = DETERMINERS | word_set("all any both such every each most")
# "Denied it on Monday".
_POINTING = word_set("it this that them him one me us")
_FEWEST_BEHIND = 5
# "Called him a fool".
_DETERMINED = DETERMINERS - _POINTING
_LONGEST_OBJECT = 8


def holds_clause(document: Document, titles: frozenset[int], start: int, end: int) -> bool:
    """Tell whether the words are a clause, a question, or hold words between marks."""
    word = document.lower[start]
    if word == "it":
        after = document.lower[start + 1] if start + 1 < end else "."
        again = after in _AGAIN or after in calendar_words()
        opens = after[0] in "'’" or (
            after.isalpha() and after not in PREPOSITIONS and not (again or after.endswith("ing"))
        )
    else:
        # "That's why", but not "that day".
        then = document.lower[start + 1] if start + 1 < end else "."
        opens = word in _OPENING or opens_clause(word) or (word == "that" and then in _BEING)
    if opens:
        return True
    return find_verb(document, start, end) >= 0 or holds_words(document, titles, start, end)


_GONE = frozenset(("missing", "stolen"))
# "Said it again on Sunday", "wrote it down".
_AGAIN = word_set(
    "again all best before down first himself herself last many off often once out over so then this too twice up"
)


def is_of_reporters(document: Document, cue: Cue, start: int) -> bool:
    """Tell whether the verb is what reporters do: "CNN's Ann Lee reported from Oslo", "reported and wrote in Kelt"."""
    if cue.lemma != "report" or start != cue.end:
        return False
    return document.lower[start] == "from" or document.lower[start : start + 2] in (
        ("and", "wrote"),
        ("and", "written"),
    )


def is_ahead(document: Document, cue: Cue) -> bool:
    """Tell whether an act is still to come: "will announce his side on Tuesday"."""
    return cue.form == "base" and document.lower[cue.at - 1] in _AHEAD


def reports_object(document: Document, cue: Cue, start: int, end: int) -> bool:
    """Tell whether a cue reports what follows though it is no clause: "demanded a vote", not "added a third goal"."""
    following = document.lower[start:end][:_LONGEST_OBJECT]
    if following[0] in _POINTING and len(following) < _FEWEST_BEHIND and not _DETERMINED.intersection(following[1:2]):
        return False
    if cue.kind == "phrase":
        return cue.lemma in _WITH_OBJECT
    if cue.form == "ing" and cue.lemma == "explain" and following[0] in DETERMINERS:
        # "“I sail,” Lee said, explaining her love of boats."
        return False
    if cue.lemma in _WITHOUT_OBJECT or following[0] in _OTHERWISE.get(cue.lemma, ()):
        return False
    tells = _OBJECTS.get(cue.lemma)
    if tells is not None:
        return tells(following)
    if cue.lemma == "say":
        # "The court heard the case", "said it on Sunday".
        said = document.lower[cue.at] != "heard" and following[0] not in PREPOSITIONS | {"it"}
        return said and _NOT_SAID.isdisjoint(following[:4]) and _HOW_MUCH.isdisjoint(following[:2])
    if cue.lemma == "ask":
        # "Asking the officer": whom, but not what.
        return cue.form != "ing" or not _ASKED_FOR.isdisjoint(following)
    if cue.lemma == "deny":
        named = document.words[start][0].isupper() or following[0] in DETERMINERS
        refused = following[0] in _REFUSED or (named and not _REFUSED.isdisjoint(following[1:2]))
        return not refused and not _has_two_objects(following)
    if cue.lemma == "report" and (document.lower[cue.at - 1] in _NOT or not _GONE.isdisjoint(following)):
        # "Do not report the crime.", "reported her missing".
        return False
    if cue.lemma == "dismiss" and _sends_away(document, start, end):
        return False
    if cue.lemma in ("cite", "mention"):
        return document.lower[cue.at - 1] not in _NOT and (cue.lemma, cue.form) != ("cite", "ing")
    return cue.lemma != "call" or _names(document, start, end)


def rings_up(document: Document, cue: Cue, start: int, end: int) -> bool:
    """Tell whether somebody is only rung up or sent for: "calls an ambulance if he falls"."""
    return cue.lemma == "call" and QUOTED not in document.words[start:end] and not _names(document, start, end)


_OBJECTS: dict[str, Callable[[tuple[str, ...]], bool]] = {
    # "Agreed a deal with Norton", "agreed to pay".
    "agree": lambda following: _DEALS.isdisjoint(following[:4]) and following[0] != "to",
    "argue": lambda following: (
        following[0] in ("for", "against") or following[:2] in (("in", "favour"), ("in", "favor"))
    ),
    # "Boasts 200 rooms."
    "boast": lambda following: following[0] in ("of", "about"),
    "claim": lambda following: _WON.isdisjoint(following),
    # "Conceded seven tries."
    "concede": lambda following: SCORED.isdisjoint(following[:4]),
    "declare": lambda following: _DECLARED.isdisjoint(following[:5]),
    # "Pledged allegiance".
    "pledge": lambda following: "allegiance" not in following[:2],
    # "Pleaded anonymity".
    "plead": lambda following: following[0] in _PLEADED,
    "refer": lambda following: following[0] in ("to", "back") or "to" not in following,
    "repeat": lambda following: not _WORDS.isdisjoint(following[:4]),
    "tell": lambda following: not _OF_WHAT.isdisjoint(following[1:]) and _STORIES.isdisjoint(following[:3]),
}
"""By the verb, whether the words behind it are such as it reports."""


def _has_two_objects(following: tuple[str, ...]) -> bool:
    """Tell whether somebody is denied something: "denied Ek a seat"."""
    if following[0].endswith("ing"):
        # "Denied paying a ransom".
        return False
    # "Denied reports that she lied": one.
    apart = next((i for i, word in enumerate(following) if i and word in DETERMINERS and word != "that"), 0)
    # "Denied the firm a licence", but not "denied the claims the paper made".
    second = following[0] not in _EVERY or (following[apart] in ("a", "an") and "that" not in following[:apart])
    return 0 < apart < 4 and second and PREPOSITIONS.isdisjoint(following[:apart])


def _sends_away(document: Document, start: int, end: int) -> bool:
    """Tell whether somebody is dismissed, and not what he says: "dismissed Bo Ek for 12", "dismissed its coach"."""
    words, lower = document.words, document.lower
    stop = next((i for i in range(start, end) if lower[i] in _BEHIND_SOMEBODY or not words[i][0].isalnum()), end)
    somebody = stop > start and (words[stop - 1][0].isupper() or lower[stop - 1] in person_nouns()[0])
    # "Dismissed Bo Ek as a clown", "dismissed Tesk's claims".
    judged = QUOTED in words[start:end] or "as" in lower[start:end]
    return somebody and not judged and words[stop : stop + 1] not in (("'s",), ("’s",), ("'",), ("’",))


_BEHIND_SOMEBODY = PREPOSITIONS | SUBORDINATING | {"that"}
# "Calls the doctor every day".
_BEHIND_OBJECT = word_set("and after when before to if unless because every each")


def _names(document: Document, start: int, end: int) -> bool:
    """Tell whether the object is called something rather than rung up: "called him a fool", not "called his mother"."""
    if document.lower[start] in ("for", "on", "upon"):
        return document.lower[start + 1 : start + 2] not in (("backup",), ("help",), ("assistance",))
    stop = start
    while stop < min(end, start + _LONGEST_OBJECT) and (
        document.words[stop].isalnum() or document.words[stop] in ("'s", "’s")
    ):
        if document.lower[stop] in PREPOSITIONS or document.lower[stop] in _BEHIND_OBJECT:
            break
        stop += 1
    held = document.lower[start:stop]
    if not held or not ARTICLES.isdisjoint(held[1:]):
        return bool(held)
    last = held[-1]
    rung = last in person_nouns()[0] or last in _CALLED or last[0].isdigit()
    return not (rung or len(held) == 1 or document.words[stop - 1][0].isupper())
