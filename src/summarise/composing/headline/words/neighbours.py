"""Word classes set right that the words beside a word rule out."""

from __future__ import annotations

from summarise.composing.headline.words import Word
from summarise.composing.headline.words.tagging import FINITE, NOMINAL, NOMINATIVES
from summarise.composing.headline.words.wordlists import CONTROL, SAYING, TIMES

_LETTING = frozenset(("let", "lets", "letting", "make", "makes", "making", "made"))
_LONGEST_LET = 4
# Nouns that go with a plural verb though they do not end in -s.
_PLURALS = frozenset(("children", "men", "people", "police", "women"))
_FEARING = frozenset(("charge", "claim", "fear", "hope"))
_SHOWING = frozenset(("show", "shows"))


_GOING = frozenset(("go", "goes", "going", "gone", "went"))
_GONE_TO = frozenset(("bed", "church", "court", "jail", "prison", "school", "sleep", "war", "work"))
_NAMED = frozenset(("called", "dubbed", "named", "nicknamed"))
# Verbs before "to be" only where others say or think so.
_HELD_TO_BE = frozenset(("believed", "feared", "reported", "rumoured", "said", "thought", "understood"))
_NOUNS_TOO = frozenset(("well", "still", "stable"))


def retag_by_neighbours(words: list[Word], i: int) -> None:
    """Set a class right that the words beside it rule out."""
    # "Neither the club nor": what begins here is a noun phrase.
    if words[i].base == "neither" and words[i].tag == "CJC" and words[i + 1].tag in {"AT", "DPS", "NN"}:
        words[i].tag = "DT"
    # "Profits and better-than-expected sales"
    if words[i].tag == "VVD" and "-" in words[i].core and words[i + 1].tag in {"NN", "AJ"}:
        words[i].tag = "AJ"
    # "A legal ruling that"
    begun = words[i - 1].tag == "AJ" and i > 1 and words[i - 2].tag in {"AT", "DPS"}
    if words[i].tag == "VVG" and begun and words[i + 1].tag not in {"NN", "AJ"}:
        words[i].tag = "NN"
    # "On its ally in Leeds", "an indefinite fast from Monday"
    owned = begun or words[i - 1].tag == "DPS"
    if i and words[i].tag == "AV" and owned and words[i + 1].tag in {"AT", "PRP"} and not words[i - 1].after:
        words[i].tag = "NN"
    # "From a well in Dorset"
    hole = words[i].tag == "AV" and words[i].base in _NOUNS_TOO and i and words[i - 1].tag == "AT"
    if hole and words[i + 1].tag in {"PRP", "VVD", "BE", "HAVE", "VM"}:
        words[i].tag = "NN"
    # "Is benefiting people who"
    going_on = words[i].tag == "AJ" and words[i].base.endswith("ing") and words[i - 1].tag == "BE"
    if i and going_on and words[i + 1].tag == "NN" and not words[i].after:
        words[i].tag = "VVG"
    # "A scheme to offer university courses online has"
    if words[i].tag == "VVZ" and (_is_noun_in_s(words, i) or _is_role(words, i)):
        words[i].tag = "NN"
    # "Letting his son drive a car"
    if words[i].tag == "VVZ" and not words[i].base.endswith("s") and _is_let(words, i):
        words[i].tag = "VVI"
    _retag_to(words, i)
    _retag_participle(words, i)
    _retag_before_clause(words, i)
    _retag_before_name(words, i)


def _retag_to(words: list[Word], i: int) -> None:
    """Tell "to" before a verb from "to" before where somebody goes."""
    # "From Munich to Warsaw"
    if words[i].tag == "TO" and words[i + 1].tag == "NN" and words[i + 1].capital:
        words[i].tag = "PRP"
    # "Allow Ann Lee to place suspects"
    if words[i].base == "to" and words[i].tag == "PRP" and words[i + 1].tag == "VVI" and not words[i].after:
        words[i].tag = "TO"
    # "Goes to bed hungry"
    if i and words[i].base == "to" and words[i - 1].base in _GOING and words[i + 1].base in _GONE_TO:
        words[i].tag, words[i + 1].tag = "PRP", "NN"


def _retag_before_clause(words: list[Word], i: int) -> None:
    """Tell what opens a clause from what opens a phrase, and who are many from how much."""
    # "After she cut it": no preposition stands before a subject.
    if words[i].tag == "PRP" and words[i + 1].base in NOMINATIVES and not words[i].after:
        words[i].tag = "CJS"
    # "Many businesses fear that"
    if words[i].base in _FEARING and words[i].tag == "NN" and words[i + 1].base == "that" and _follows_plural(words, i):
        words[i].tag, words[i + 1].tag = "VVZ", "CJT"
    # "Satellites aboard long-range rockets"
    if words[i].base == "aboard" and words[i].tag == "AV" and words[i + 1].tag in NOMINAL and not words[i].after:
        words[i].tag = "PRP"
    # "Many feel that"
    if words[i].tag == "AV" and words[i].base == "many":
        words[i].tag = "DT"


def _retag_before_name(words: list[Word], i: int) -> None:
    """Tell a verb from the role of the person named behind it."""
    # "Is expected to star Ann Lee", "will coach Ann Lee"
    if i and words[i].tag == "NN" and _does_to_name(words, i):
        words[i].tag = "VVI"
        words[i - 1].tag = "VM" if words[i - 1].tag == "VM" else "TO"
    # "Photos published on Monday show Ann Lee"
    published = _find_published(words, i) if words[i].base in _SHOWING and words[i].tag == "NN" else 0
    if published:
        words[published].tag, words[i].tag = "VVN", "VVZ"


def _retag_participle(words: list[Word], i: int) -> None:
    """Tell a participle used as an adjective from one that is a verb, and from a past tense."""
    # "Finders of the ring, thought to be the oldest, said"
    held = words[i].base in _HELD_TO_BE and words[i + 1].tag == "TO"
    if words[i].tag == "VVD" and (held or _names(words, i)):
        words[i].tag = "VVN"
    # "And termed as shocking"
    said = words[i].tag == "AJ" and words[i].base.endswith("ed") and words[i + 1].base == "as"
    if i and said and words[i - 1].tag == "CJC":
        words[i].tag = "VVD"
    # "The firm never obtained it", but "had never obtained it"
    never = i > 1 and words[i].tag == "VVN" and words[i - 1].base == "never" and words[i - 2].tag == "NN"
    if never and words[i].base.endswith("ed"):
        words[i].tag = "VVD"
    # "How frustrated he was"
    if words[i].base == "how" and words[i].tag == "AV" and words[i + 1].tag in {"AJ", "VVN", "VVD"}:
        words[i].tag, words[i + 1].tag = "WH", "AJ"


def _names(words: list[Word], i: int) -> bool:
    """Tell whether a verb only says what a noun is called: "a man called Piet Vos, a retired miner, found her"."""
    before = words[i - 1]
    named = before.tag == "NN" and before.core.islower() and not before.after + words[i].after and words[i + 1].capital
    if words[i].base not in _NAMED or not named or any(word.tag in FINITE for word in words[:i]):
        return False
    parted = [k for k in range(i + 1, len(words)) if "," in words[k - 1].after]
    # Behind one comma, the verb is joined on: "the club called Ann Lee, thanked her and left".
    return any(words[k].tag in FINITE and words[k].base not in SAYING for k in parted[1:2])


def _does_to_name(words: list[Word], i: int) -> bool:
    """Tell whether a noun stands for a verb between "to" or an auxiliary and a name, where no role can stand."""
    before, following = words[i - 1], words[i + 1]
    bare = words[i].core.islower() and not words[i].base.endswith("s") and not words[i].after + before.after
    if i < 2 or not bare or following.tag != "NN" or not following.capital:
        return False
    # "Will actor Ann Lee return?"
    helped = before.tag == "VM" and words[i - 2].tag in {"NN", "PNP"}
    # "Was asked to", "asked him to", but "was led to actor Ann Lee"
    asked = words[i - 3].base if words[i - 2].tag == "PNP" else words[i - 2].base if words[i - 3].tag == "BE" else ""
    return helped or (before.base == "to" and asked in CONTROL and asked != "led")


def _find_published(words: list[Word], i: int) -> int:
    """Return where it stands what was done, when or where, to what shows a person; 0 if word ``i`` may be a noun."""
    before, following = words[i - 1], words[i + 1]
    placed = before.base in TIMES or before.base == "online"
    if not placed or before.after or words[i].after or following.tag != "NN" or not following.capital:
        return 0
    done = i - 2 if words[i - 2].tag != "PRP" else i - 3
    past = done > 0 and words[done].tag in {"VVD", "VVN"} and words[done].base.endswith("ed")
    return done if past and words[done - 1].tag == "NN" else 0


def _follows_plural(words: list[Word], i: int) -> bool:
    """Tell whether a plural that has no verb yet stands right before word ``i``."""
    before = words[i - 1] if i else words[i]
    plural = before.tag == "NN" and before.base.endswith("s") and not before.clitic + before.after
    return plural and words[0].base not in {"a", "an"} and not any(word.tag in FINITE for word in words[:i])


def _is_noun_in_s(words: list[Word], i: int) -> bool:
    return words[i].base.endswith("s") and (_is_object(words, i) or _has_verb(words, i))


def _is_object(words: list[Word], i: int) -> bool:
    """Tell whether a word ends the object of an infinitive or a participle, since a finite verb stands close behind."""
    stop = i + 1 + (words[i + 1].tag in {"AV", "AJ", "AVP"} and i + 2 < len(words))
    if words[stop].tag not in {"HAVE", "BE", "VM"} or any(word.after for word in words[i:stop]):
        return False
    at = i - 1
    while at > 0 and words[at].tag in NOMINAL and not words[at].after:
        at -= 1
    return at < i - 1 and words[at].tag in {"VVI", "VVG"}


def _is_role(words: list[Word], i: int) -> bool:
    """Tell whether a word that does not agree with the noun before it stands before a name: "leader advocate Lee"."""
    before, following = words[i - 1], words[i + 1]
    single = before.tag == "NN" and before.core.islower() and before.base not in _PLURALS and before.base[-1] != "s"
    joined = i > 1 and not before.after and not before.clitic and not words[i].after and not words[i].base.endswith("s")
    others = any(word.tag in FINITE for k, word in enumerate(words) if k != i)
    return single and joined and others and following.tag == "NN" and following.capital and words[i].core.islower()


def _has_verb(words: list[Word], i: int) -> bool:
    """Tell whether the clause has its verb before a word behind a noun: "was one of the best talk show hosts"."""
    at = i - 1
    while at > 0 and words[at].tag in NOMINAL - {"PNP", "PNI"} | {"PRP"} and not words[at].after:
        at -= 1
    phrase = any(word.base == "of" for word in words[at + 1 : i])
    return phrase and words[at].tag == "BE" and words[i - 1].tag == "NN" and not words[at].after


def _is_let(words: list[Word], i: int) -> bool:
    """Tell whether somebody lets or makes the noun before a verb do it, which is an infinitive there."""
    at = i - 1
    while at > 0 and i - at <= _LONGEST_LET and words[at].tag in {"NN", "AJ", "DPS", "AT"} and not words[at].after:
        at -= 1
    return at < i - 1 and words[at].base in _LETTING
