"""Word classes set right where the sentence as a whole tells more than a word's neighbours."""

from __future__ import annotations

from summarise.composing.headline.words import Word
from summarise.composing.headline.words.neighbours import retag_by_neighbours
from summarise.composing.headline.words.tagging import FINITE, OPENERS, VERBS
from summarise.composing.headline.words.wordlists import ALONE, CLAIMING, INTRANSITIVE, REPORTING

_AFTER_PARTICIPLES = frozenset(("PRP", "AV", "AVP")) | FINITE

_OBJECT = ["TO", "VVI", "NN"]
_ESTIMATING = frozenset(("about", "around", "over", "under"))
_ORDERING = frozenset(("after", "before", "since", "until"))
# What opens a clause rather than a phrase; "when" and "while" do without a verb as well.
_TOLD_IN_FULL = frozenset(("as", "because"))


def retag_participles(words: list[Word]) -> None:
    """Take a past tense for a participle where the verb of its clause follows: "a man held in Leeds is to appear".

    And a verb that opens the sentence, or part of it, for a noun: "pop star Ann Lee has", "in May, travel times have".
    """
    if len(words) > 2 and _is_estimate(words):
        words[0].tag = "AV"
    for i in range(len(words) - 2):
        retag_by_neighbours(words, i)
        if i and words[i].tag == "VVN" and words[i - 1].tag == "NN" and _is_told(words, i):
            words[i].tag = "VVD"
        past = words[i].tag == "VVD" and i > 0 and words[i - 1].tag == "NN" and words[i + 1].tag in _AFTER_PARTICIPLES
        past = past and words[i].base not in INTRANSITIVE
        opening = words[i].tag == "VVZ" and words[i + 1].tag == "NN"
        opening = opening and (i == 0 or ("," in words[i - 1].after and not words[i].base.endswith("s")))
        # "To place terror suspects under arrest"
        opening = opening or (words[i].tag == "VVZ" and i > 2 and [w.tag for w in words[i - 3 : i]] == _OBJECT)
        if (past or opening) and _verb_follows(words, i, past=past):
            words[i].tag = "VVN" if past else "NN"
        if words[i].tag == "VVD" and _is_in_apposition(words, i):
            words[i].tag = "AJ"
        behind = _find_verb_behind_role(words, i) if words[i + 1].base == "by" else 0
        if behind:
            words[i].tag = "VVN"
            words[behind].tag = "VVD" if words[behind].tag == "VVN" else words[behind].tag
        told = words[i].tag == "CJS" and words[i].base in _TOLD_IN_FULL
        # "When the man charged", but "when arrested"
        if told or (words[i].base in {"when", "while"} and words[i + 1].tag in {"AT", "DPS"}):
            _retag_told(words, i + 1)
        if words[i].base in {"if", "unless"}:
            _retag_condition(words, i + 1)


def _is_estimate(words: list[Word]) -> bool:
    """Tell whether the first word belongs to a figure that opens the subject: "About 20,000 people have been"."""
    counted = words[1].tag == "CRD" or words[1].base == "half"
    verb = next((i for i, word in enumerate(words) if word.tag in FINITE), 0)
    # "Over ten years, the firm has"
    return words[0].base in _ESTIMATING and counted and verb > 1 and not any(word.after for word in words[:verb])


def _is_told(words: list[Word], i: int) -> bool:
    """Tell whether what looks like a participle behind a noun is the verb of that noun."""
    if words[i].base in INTRANSITIVE:
        return True
    if words[i + 1].tag != "PRP" or words[i + 1].base == "by":
        return False
    # "A new report alleged on Monday"
    return words[i].base in CLAIMING or _is_told_after(words, i)


def _is_told_after(words: list[Word], i: int) -> bool:
    """Whether the next finite verb only says what someone said before: "prices slid on Monday after the bank said"."""
    verb = next((k for k in range(i + 1, len(words)) if words[k].tag in FINITE), None)
    if verb is None or words[verb].base not in REPORTING:
        return False
    return any(words[k].base in _ORDERING for k in range(i + 1, verb)) and not any(w.after for w in words[i:verb])


def _is_in_apposition(words: list[Word], i: int) -> bool:
    """Tell whether a past tense opens a role between commas: "her neighbour, retired nurse Ann Lee, called".

    Or a role before a name and its verb: "in court, suspended minister Bo Ek told".
    """
    if not i or not words[i - 1].after:
        return False
    stop = next((k for k in range(i + 1, len(words)) if words[k].tag != "NN" or words[k - 1].after), len(words) - 1)
    role = stop > i + 2 and not words[i + 1].capital and words[stop - 1].capital and words[stop].tag in FINITE
    if role and words[i].base.endswith("ed") and not words[stop - 1].after:
        return True
    end = next((k for k in range(i, len(words) - 1) if words[k].after), i)
    return end > i and words[end + 1].tag in FINITE and all(word.tag in {"NN", "AJ"} for word in words[i + 1 : end + 1])


def _find_verb_behind_role(words: list[Word], i: int) -> int:
    """Return where the subject's verb is, behind a role with word ``i``: "Tesk, the app used by banks, confirmed".

    0 if the word is the subject's verb itself.
    """
    begin = next((k for k in range(i - 1, 0, -1) if words[k - 1].after), 0) if words[i].tag in {"VVD", "VVN"} else 0
    named = begin > 0 and words[begin - 1].after == "," and words[begin - 1].capital and words[begin].tag == "AT"
    if not named or any(word.tag in FINITE or word.tag == "PRP" for word in words[:begin]):
        return 0
    end = next((k for k in range(i, len(words) - 1) if words[k].after), 0)
    return end + 1 if end and words[end].after == "," and words[end + 1].tag in FINITE | {"VVN"} else 0


def _retag_condition(words: list[Word], begin: int) -> None:
    """Take a noun for the verb of a condition that has none: "unless the ministry steps in"."""
    stop = next((i + 1 for i in range(begin, len(words)) if words[i].after), len(words))
    inside = range(begin, stop)
    if any(words[i].tag in VERBS for i in inside):
        return
    for i in inside[1:]:
        word = words[i]
        if word.tag == words[i - 1].tag == "NN" and word.core.islower() and word.base.endswith("s") and not word.clitic:
            word.tag = "VVZ"
            return


def _retag_told(words: list[Word], begin: int) -> None:
    """Take a participle for the verb of a clause that has none: "as investors fretted about the budget"."""
    stop = next((i + 1 for i in range(begin, len(words)) if words[i].after or words[i].tag in OPENERS), len(words))
    inside = range(begin, stop)
    if not any(words[i].tag in FINITE | {"VVI"} for i in inside):
        for i in inside[1:]:
            by = i + 1 < len(words) and words[i + 1].base == "by"
            if words[i].tag == "VVN" and words[i - 1].tag == "NN" and words[i].base.endswith("ed") and not by:
                words[i].tag = "VVD"
                return


def _verb_follows(words: list[Word], i: int, *, past: bool) -> bool:
    if past and words[i + 1].tag in FINITE:
        return not words[i].after
    # "Talks collapsed after the union would not agree", but "a man held after a raid has died".
    alone = past and words[i].base in ALONE
    ordered = False
    for before, word in zip(words[i + 1 :], words[i + 2 :], strict=False):
        ordered = ordered or before.base in _ORDERING
        # "Prices slid after the cartel said"
        if ordered and (alone or word.base in REPORTING):
            return False
        if before.after.strip("-") or before.tag in OPENERS | {"CJC", "PNP"} or word.tag in OPENERS | {"CJC"}:
            return False
        # "As thousands left" opens a clause with that verb, "as a spy" none.
        if past and before.base == "as" and (word.tag in {"CRD", "DT", "DPS"} or word.base.endswith("s")):
            return False
        # "Rail passengers face": of two verbs, the one behind a noun is the verb.
        second = not past and word.tag == "VVZ" and before.tag == "NN"
        if second or word.tag in {"BE", "HAVE", "VM"} or (past and word.tag == "VVD"):
            return True
    return False


def retag_verb(words: list[Word]) -> bool:
    """Take the first word for a verb that may be one, as without a finite verb there must be one.

    The likeliest kind first; ``False`` if there is none.
    """
    # "In a car owned by Lee, two men": what follows a preposition is more often a participle.
    kinds = (_is_bare_verb, _is_noun_for_verb) if words and words[0].tag == "PRP" else _KINDS
    for may_be_verb in kinds:
        for i in range(1, len(words)):
            tag = may_be_verb(words, i)
            if tag:
                words[i].tag = tag
                return True
    return False


def _is_past(words: list[Word], i: int) -> str:
    """Whether a participle behind a noun is a past tense, or a noun behind "who" a verb ("those who park here").

    So is a noun behind a comma and before "to" ("the twins, now forty, plan to retire").
    """
    before, word = words[i - 1], words[i]
    following = words[i + 1] if i + 1 < len(words) else word
    parted = "," in before.after and not before.clitic
    opened = parted and following.tag in {"TO", "CJT"}
    if word.tag == "NN" and not word.capital and (opened or before.base == "who"):
        return "VVZ"
    noun = before.tag in {"NN", "PNP", "CRD", "AV", "AVP"} and not before.after
    agent = following.base in {"by", "from", "with", "in"} and i < 3
    return "VVD" if word.tag == "VVN" and noun and not agent and not word.base.endswith(("wn", "en")) else ""


def _is_bare_verb(words: list[Word], i: int) -> str:
    """Whether an infinitive has no "to" or auxiliary to belong to: "United face a trip to Leeds"."""
    bare = words[i].tag == "VVI" and words[i - 1].tag == "NN" and not words[i - 1].after
    return "VVZ" if bare and not any(word.tag in {"TO", "VM", "DO"} for word in words[max(0, i - 4) : i]) else ""


def _is_noun_for_verb(words: list[Word], i: int) -> str:
    """Whether a noun in small letters stands where the verb should: "activists plan to", "Lee beats Berg"."""
    before, word = words[i - 1], words[i]
    following = words[i + 1] if i + 1 < len(words) else word
    small = word.tag == "NN" and not word.capital and not word.clitic and word.core.isalpha()
    # "The ferry sank on Monday"
    if small and word.base in ALONE and not word.base.endswith(("s", "ing")) and before.tag in {"NN", "AJ"}:
        before.tag = "NN"
        return "VVD"
    if not small or word.after or before.tag != "NN" or before.after or before.clitic:
        return ""
    named = before.capital and i > 1 and (following.tag in {"AT", "DPS", "DT"} or following.capital)
    return "VVZ" if following.tag == "TO" or (named and following.tag not in FINITE) else ""


_KINDS = (_is_past, _is_bare_verb, _is_noun_for_verb)
