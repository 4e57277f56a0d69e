"""Words -> whether a form of a verb of reporting is a participle of somebody else's: "a man described as shy"."""

from __future__ import annotations

from summarise.attribution.document import QUOTED, Document
from summarise.attribution.document.verbs import can_be_verb
from summarise.attribution.lexicon import (
    AUXILIARIES,
    FINITE,
    PREPOSITIONS,
    PRONOUNS,
    QUESTIONS,
    reports_speech,
    word_set,
)
from summarise.words import ARTICLES

_BY = frozenset(("by",))
_MEANS = word_set("phone telephone email e-mail mail text letter fax video satellite post")
_OCCASIONS = word_set("after amid despite following")
# "A nurse accused of fraud was cleared": these verbs have an object, so what follows at once makes them participles.
_PASSIVE = {
    **{
        lemma: _BY | _OCCASIONS | frozenset(after.split())
        for lemma, after in {
            "accuse": "of", "blame": "for", "praise": "for", "criticise": "for over", "criticize": "for over",
            "condemn": "for over", "dismiss": "for from", "hail": "as for", "mock": "for over", "slam": "for over",
        }.items()
    },
    **{
        lemma: _BY | {after}
        for lemma, after in {
            "describe": "as", "urge": "to", "tell": "to", "advise": "to", "thank": "for", "quote": "as", "cite": "as",
            "portray": "as", "characterise": "as",
        }.items()
    },
}  # fmt: skip
# "what one of them described as", but not "what was described as".
_LONGEST_SUBJECT = 8
_NEAR_QUOTED = 5
_RELATIVE = frozenset(("what", "which", "that"))
_NO_SUBJECT = FINITE | {",", "been", "being", QUOTED}


def is_participle(document: Document, i: int, lemma: str, after: str) -> bool:
    """Tell whether a verb that lacks its object is a participle; in "what one man described as “…”" it is none."""
    if (document.lower[i] == "called" and _is_naming(document, i)) or labels_subject(document, i):
        return True
    if document.lower[i].endswith("ing") and document.before(i) == "as" and document.words[max(0, i - 4)][0].isupper():
        # "Ann Lee was quoted as saying by the Post".
        return False
    if lemma == "ask" and after in QUESTIONS and _is_put_between(document, i):
        return True
    # "Said by phone that it was late" has its subject before it.
    means = after == "by" and not _MEANS.isdisjoint(document.lower[i + 2 : i + 3])
    if means or after not in _PASSIVE.get(lemma, _BY):
        return False
    first = max(document.bounds[document.sentence[i]][0], i - _LONGEST_SUBJECT)
    if _sums_up(document, first, i):
        return False
    opened = next((k for k in range(i - 1, first - 1, -1) if document.lower[k] in _RELATIVE), i)
    between = _leave_apposition(document.lower[opened + 1 : i])
    # "said that a man described as shy had left".
    joined = document.lower[opened] == "that" and reports_speech(document.before(opened))
    quoted = after != "by" and QUOTED in document.words[i + 2 : i + _NEAR_QUOTED]
    return not quoted or not between or joined or not _NO_SUBJECT.isdisjoint(between)


def _is_put_between(document: Document, i: int) -> bool:
    """Tell whether a question stands between commas behind whom it was put to: "Ek, asked if she knew, smiled"."""
    last = document.bounds[document.sentence[i]][1]
    if document.before(i) != "," or document.quotation[i - 2] >= 0:
        return False
    comma = next((k for k in range(i + 1, last - 1) if document.words[k] == ","), 0)
    return comma > 0 and can_be_verb(document, comma + 1)


def _leave_apposition(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return a subject without the name between commas behind it: "his manager, Bo Ek,"."""
    return words[: words.index(",")] if words.count(",") == 2 else words


def _sums_up(document: Document, first: int, i: int) -> bool:
    """Tell whether a name before the verb at word ``i`` calls what goes before so: ", a demand Lee described as"."""
    begin = i
    while begin > first and document.words[begin - 1][0].isupper():
        begin -= 1
    noun = begin < i and begin - 2 > first and document.words[begin - 1].islower()
    return noun and document.lower[begin - 2] in ("a", "an") and document.words[begin - 3] == ","


def labels_subject(document: Document, i: int) -> bool:
    """Tell whether a participle says what its noun is called in marks: "a man described as “a liar” was held"."""
    if document.lower[i] not in _LABELLING or not i or not _may_be_labelled(document, i):
        return False
    at = i + 1 + (document.lower[i + 1 : i + 2] == ("as",))
    last = document.bounds[document.sentence[i]][1]
    if at >= last or document.quotation[at] < 0:
        return False
    then = at + 1 + (document.lower[at + 1 : at + 2] == (",",))
    return then < last and can_be_verb(document, then)


def _may_be_labelled(document: Document, i: int) -> bool:
    """Tell whether a noun or a comma stands before word ``i``, and no clause has its own subject there."""
    before = document.words[i - 1]
    first = max(document.bounds[document.sentence[i]][0], i - _LONGEST_SUBJECT)
    opens = i - 1 == document.bounds[document.sentence[i]][0]
    noun = (before.islower() or opens) and before.lower() not in AUXILIARIES and before.lower() not in PRONOUNS
    # "A plan the mayor called “a disgrace” was approved".
    article = next((k for k in range(i - 2, first, -1) if document.lower[k] in ARTICLES), first)
    owned = article > first and document.words[article - 1].islower() and document.before(article) not in PREPOSITIONS
    if noun and owned:
        return False
    return (noun or before == ",") and _RELATIVE.isdisjoint(document.lower[first:i])


_LABELLING = word_set("branded called deemed described dubbed labeled labelled nicknamed termed")


def _is_naming(document: Document, i: int) -> bool:
    """Tell whether "called" at word ``i`` gives a name and no word of blame: "a firm called Acme said"."""
    last = document.bounds[document.sentence[i]][1]
    end = i + 1
    while end < last and document.words[end][0].isupper():
        end += 1
    named = end > i + 1 and i > 0 and document.words[i - 1].islower() and document.lower[i - 1] not in PRONOUNS
    if not named or document.lower[i - 1] in AUXILIARIES:
        return False
    then = document.lower[end] if end < last else "."
    return then in _BEHIND_NAMES or can_be_verb(document, end)


_BEHIND_NAMES = frozenset((",", ".", ";", ":", ")", "who", "which", "that", "and", "or"))
