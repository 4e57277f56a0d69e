"""Words -> whether a form of a verb of reporting is that verb where it stands, and no noun or participle."""

from __future__ import annotations

from summarise.attribution.document import Document
from summarise.attribution.lexicon import (
    DETERMINERS,
    FORMS_OF_BE,
    NUMBERS,
    PREPOSITIONS,
    PRONOUNS,
    cue_forms,
    reports_speech,
    word_set,
)

# "The final say", "won praise from Ann Lee", "an arrest warrant".
_BEFORE_NOUN = word_set(
    "final last little no any much more bigger full own special brief attract attracts attracted attracting draw draws "
    "drew drawing earn earns earned earning gain gains gained gaining get gets got getting heaping "
    "arrest search receive receives received receiving seek seeks sought seeking win wins won winning"
)
# "A severe weather warning".
_OF_WEATHER = word_set(
    "amber danger early fire flood gale health heat hurricane ice orange rain red snow storm thunderstorm tornado "
    "travel tsunami weather wind yellow"
)
# Forms that are no past tense.
_PARTICIPLES = word_set("known seen shown spoken sung sworn written")
_PERFECT = word_set("has have had having 've 's 'd i've we've they've you've he's she's it's who've who's")
_LONGEST_PERFECT = 4
_ASKING = word_set("asking wondering questioning")
_LEAVING = word_set("leave leaves leaving left")
_LONGEST_LEFT = 4
_CHAMPIONS = word_set("champ champion champions champs titleholder titleholders")
# "her old field notes".
_LONGEST_OWN = 4
_PLURAL = {(verb,) for verb in ("are", "were", "have", "don't", "aren't", "weren't", "haven't")}


def is_verb(document: Document, i: int, word: str) -> bool:
    """Tell whether ``word``, a form of such a verb at word ``i``, is one: not "another claim", "tax credits are"."""
    before = document.lower[i - 1] if i > document.bounds[document.sentence[i]][0] else ""
    if _has_no_subject(document, i, word, before) or _is_noun(document, i, word, before):
        return False
    return not (before in PREPOSITIONS and before != "to" and not word.endswith("ing"))


def _has_no_subject(document: Document, i: int, word: str, before: str) -> bool:
    """Tell whether nobody who is told of does what the verb at word ``i`` says: "when asked", "a novel written at"."""
    # "when asked about it": somebody else asked.
    # "Ann Lee once remarked" is no clause of its own.
    opens = before in _OPENING and (before != "once" or i < 2 or document.words[i - 2] in ",.")
    if opens and word.endswith("ed"):
        return True
    # "Writing in the Post, Lee said": by the other verb.
    if word == "writing":
        first, last = document.bounds[document.sentence[i]]
        if i == first and any(map(reports_speech, document.lower[i + 1 : last])):
            return True
    # "The bridge, said to be old, was shut."
    if word == "said" and document.lower[i + 1 : i + 3] in _SUPPOSED and before not in FORMS_OF_BE:
        return True
    # "A novel written at night".
    if word in _PARTICIPLES and _PERFECT.isdisjoint(document.lower[max(0, i - _LONGEST_PERFECT) : i]):
        return True
    if _is_anothers(document, i, word, before):
        return True
    if word == "forecast" and before in FORMS_OF_BE:
        return True
    return word == "say" and document.lower[max(0, i - 2) : i] in _NOBODYS


def _is_noun(document: Document, i: int, word: str, before: str) -> bool:
    """Tell whether word ``i`` is a noun by the words beside it: "another claim", "tax credits are", "rail fares"."""
    # "Another said so", but not "another claim".
    if before in DETERMINERS and before not in _ALONE and (before != "another" or word == cue_forms()[word][0]):
        return True
    # "Made little mention of it", "tax credits are".
    if before in _BEFORE_NOUN and word == cue_forms()[word][0]:
        return True
    plural = word.endswith("s")
    if plural and before not in PRONOUNS and document.lower[i + 1 : i + 2] in _PLURAL:
        return True
    if plural and (_is_counted(document, i) or _is_of_feelings(document, i)):
        return True
    then = document.lower[i + 1] if i + 1 < len(document.lower) else "."
    # "Rail fares", "the Attorney General report said", "an appeals court".
    if (word in ("rail", "rails") and then not in ("against", "at")) or (word == "report" and reports_speech(then)):
        return True
    if word == "appeals" and then in _COURTS:
        return True
    # "A South Korean report that".
    near = document.lower[max(0, i - 3) : max(0, i - 1)] if word in _OF_ONE else ()
    if not _SINGLE.isdisjoint(near) and not before.endswith("s"):
        return True
    if before == "'s" and document.before(i - 1) not in PRONOUNS:
        return True
    return plural and (_ends_subject(document, i) or _is_object(document, i))


def _is_counted(document: Document, i: int) -> bool:
    """Tell whether word ``i`` is how many there are of: "the 12 states that", "two claims", but not "Radio 4 says"."""
    before = document.lower[i - 1]
    return before in _SEVERAL or (before.replace(",", "").isdigit() and document.before(i - 1) in DETERMINERS)


def _is_of_feelings(document: Document, i: int) -> bool:
    """Tell whether a plural with one adjective before it opens its sentence: "Growing fears about jobs"."""
    opens = i - 1 == document.bounds[document.sentence[i]][0] and document.lower[i - 1] in _OF_FEELINGS
    return opens and document.lower[i] in _FEELINGS and document.lower[i + 1 : i + 2] in _ABOUT


_COURTS = word_set("board boards chamber court courts judge judges panel panels tribunal tribunals")
_OPENING = frozenset(("when", "if", "as", "once"))
_ALONE = frozenset(("this", "that", "one", "some"))
_SINGLE, _OF_ONE = frozenset(("a", "an")), word_set("claim demand pledge promise report")
_FEELINGS = word_set("calls claims demands doubts fears hopes warnings worries")
_ABOUT = (("about",), ("over",), ("for",), ("of",), ("from",), ("against",))
_NOBODYS = (("needless", "to"), ("suffice", "to"), ("it", "to"))
_SEVERAL = NUMBERS | word_set("many several few all both most")
_SUPPOSED = (("to", "be"), ("to", "have"))


_REPORTS = frozenset(("reports", "claims", "comments"))
_OF_REPORTS = word_set(
    "early earlier false fresh latest local media news newspaper new other persistent previous press published recent "
    "repeated similar such unconfirmed widespread"
)
_OF_FEELINGS = _OF_REPORTS | word_set(
    "current deep growing increasing lasting mounting old private public real renewed rising serious strong"
)
_TAKING = word_set("deny denies face faces fought hears laugh off amid over of about on")


def _is_object(document: Document, i: int) -> bool:
    """Tell whether word ``i`` is what a verb before it is about: "denied media reports that she lied"."""
    if document.lower[i] not in _REPORTS or document.lower[i + 1 : i + 2] != ("that",):
        return False
    first = document.bounds[document.sentence[i]][0]
    while i > first and document.lower[i - 1] in _OF_REPORTS:
        i -= 1
    before = document.lower[i - 1] if i > first else ""
    return before in _TAKING or (before.endswith("ed") and document.words[i - 1].islower())


def _is_anothers(document: Document, i: int, word: str, before: str) -> bool:
    """Tell whether a word in -ing is a noun or what somebody is left doing: "Red warning", "left fans asking why"."""
    if word == "warning":
        return before in _OF_WEATHER or i - 1 == document.bounds[document.sentence[i]][0]
    if word == "defending":
        # "Knocked out defending champion Bo Ek".
        return not _CHAMPIONS.isdisjoint(document.lower[i + 1 : i + 2])
    if word not in _ASKING:
        return False
    near = document.lower[max(document.bounds[document.sentence[i]][0], i - _LONGEST_LEFT) : i]
    return not _LEAVING.isdisjoint(near) and "," not in near


def _ends_subject(document: Document, i: int) -> bool:
    """Tell whether a word in -s is the noun that a reported clause in the past begins with: "said her field notes"."""
    if document.lower[i + 1 : i + 2] == ("that",):
        return False
    for k in range(i - 1, max(document.bounds[document.sentence[i]][0], i - _LONGEST_OWN), -1):
        word = document.lower[k]
        if word in DETERMINERS:
            return reports_speech(document.lower[k - 1]) and not document.lower[k - 1].endswith("s")
        if not word.isalpha() or word in PREPOSITIONS or not document.words[k].islower():
            return False
    return False
