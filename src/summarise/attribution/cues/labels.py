"""Attribution by layout: "NAME: words", "“words” — Name", and headlines that end in ": Name"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from summarise.attribution.cues import SURE_LABEL, Cue
from summarise.attribution.cues.turns import continue_turns, find_answers, find_interviewee, mark_turns
from summarise.attribution.document import DASHES, QUOTED, Document
from summarise.attribution.document.verbs import find_verb
from summarise.attribution.lexicon import DETERMINERS, nouns_for_one, word_set
from summarise.attribution.mentions import Mention
from summarise.attribution.mentions.mention import SPEAKERS

_INNER_LABEL = re.compile(r"([A-Z][A-Z'’.-]+(?: [A-Z][A-Z'’.-]+){0,2}):\s")
_TIME = re.compile(r"\d{1,2}(?::\d\d){1,2}(?:\.\d+)?")
_MARKS = DASHES | {"―", ":"}
_LONGEST_LABEL = 6
_LONGEST_PART = 14
_MOST_INITIALS = 3
_LONGEST_CREDIT = 16
# "CLAIM: The minister said so": what a fact-check looks into.
_HEADINGS = word_set(
    "claim claims myth reality rating verdict result results ruling fact facts truth conclusion update correction note "
    "question answer photo photos video watch related sources caption credit contact contacts headline location date "
    "time topic tickets summary"
)


def find_labels(document: Document, mentions: Sequence[Mention]) -> tuple[Cue, ...]:
    """Return the marks that attribute by their place alone, each with its subject; kinds: label, dash, headline."""
    found = []
    marks = document.find(_MARKS)
    colons = [i for i in marks if document.words[i] == ":"]
    turns = [i for i in (*document.find({"q."}), *colons) if _is_turn(document, i, "Q")]
    # "A:" stands for who is interviewed.
    interviewee = find_interviewee(document, mentions, min(turns)) if turns else None
    if interviewee is not None:
        found += [Cue(i, i + 1, ":", "label", "-", interviewee, SURE_LABEL) for i in document.find({"a."})]
    speakers = [m for m, mention in enumerate(mentions) if mention.kind in SPEAKERS] if marks else []
    begins = {mentions[m].start: m for m in speakers}
    ends = {mentions[m].end: m for m in speakers} if colons else {}
    abbreviated = {i for i in colons if _is_lettered(document, i)}
    initials = _list_initials(document, mentions) if abbreviated else {}
    for i in marks:
        if document.words[i] == ":":
            cue = _label(document, mentions, ends, i) or _label_with_part(document, mentions, begins, i)
            if cue is None and i in abbreviated:
                cue = _initials(initials.get(document.words[i - 1], {}), i)
            if cue and _is_epithet(document, i + 1):
                cue = None
            cue = cue or _headline(document, mentions, begins, i)
            if interviewee is not None and _is_turn(document, i, "A"):
                cue = Cue(i, i + 1, ":", "label", "-", interviewee, SURE_LABEL)
        else:
            cue = _dash(document, mentions, begins, i)
        if cue:
            found.append(cue)
    found = mark_turns(document, mentions, found)
    return (*found, *continue_turns(document, found), *find_answers(document, mentions))


def find_inner_label(document: Document, q: int) -> str | None:
    """Return the surname that a label inside the marks of quotation ``q`` gives, "more" for "“MORE: Well…", or None."""
    quotation = document.quotations[q]
    label = _INNER_LABEL.match(document.text, quotation.start, quotation.end)
    return label[1].split()[-1].lower() if label else None


def _label(document: Document, mentions: Sequence[Mention], ends: dict[int, int], i: int) -> Cue | None:
    """Return the cue of a name that opens a paragraph and is followed by a colon."""
    opening = _opening(document, i)
    # "Ann Lee (00:12): …", "[00:12] Ann Lee: …".
    timed = document.words[i - 1 : i] == (")",) and _is_time(document, i - 2)
    m = ends.get(i - 3 if timed else i)
    while document.words[opening] in "[](" or _is_time(document, opening):
        opening += 1
    if m is None or mentions[m].start != opening:
        return None
    # "Paris: Thousands marched": a place opens a report as often as a speaker does.
    if mentions[m].kind != "name" or document.lower[mentions[m].head] in _HEADINGS:
        return None
    return Cue(i, i + 1, ":", "label", "-", m, SURE_LABEL)


def _label_with_part(document: Document, mentions: Sequence[Mention], begins: dict[int, int], i: int) -> Cue | None:
    """Return the cue of a label with who that is: "ANN LEE, HOST: …", "Bo Ek (Upper Dorne) (Lab): …"."""
    opening = _opening(document, i, _LONGEST_PART)
    m = begins.get(opening)
    if m is None or mentions[m].kind != "name" or mentions[m].end >= i:
        return None
    apart = document.words[mentions[m].end : i]
    capitals = apart[0] == "," and all(w.isupper() or w in ",-#&" for w in apart)
    bracketed = apart[-1] == ")" and "." not in apart
    return Cue(i, i + 1, ":", "label", "-", m, SURE_LABEL) if capitals or bracketed else None


def _is_epithet(document: Document, start: int) -> bool:
    """Tell whether a headline only says who somebody is, or of what it tells: "Leo Rossi: King of Kelt"."""
    if document.paragraph[start - 1] or start >= len(document.words) or document.paragraph[start]:
        return False
    last = next((k for k in range(start, len(document.words)) if document.paragraph[k]), len(document.words))
    rest = document.lower[start + (document.lower[start] in DETERMINERS) : last]
    if not rest or last == len(document.words) or len(rest) > _LONGEST_EPITHET or QUOTED in rest:
        return False
    plain = find_verb(document, start, last) < 0 and "to" not in rest
    return plain and (rest[0] in nouns_for_one() or (len(rest) == _PAIR and rest[1] == "and"))


_LONGEST_EPITHET, _PAIR = 6, 3


def _is_lettered(document: Document, i: int) -> bool:
    """Tell whether a paragraph opens with two or three capitals before the mark at word ``i``: "AL: …"."""
    letters = document.words[i - 1] if i else ""
    capitals = letters.isalpha() and letters.isupper() and 1 < len(letters) <= _MOST_INITIALS
    return capitals and _opening(document, i) == i - 1


def _list_initials(document: Document, mentions: Sequence[Mention]) -> dict[str, dict[int, int]]:
    """Return by their initials the people named in full, each with the first mention that does so, in their order."""
    bearers: dict[str, dict[int, int]] = {}
    for m, mention in enumerate(mentions):
        name = document.words[mention.head : mention.end]
        if mention.kind == "name" and len(name) > 1:
            letters = "".join(word[0] for word in name if word[0].isupper())
            bearers.setdefault(letters, {}).setdefault(mention.entity, m)
    return bearers


def _initials(named: Mapping[int, int], i: int) -> Cue | None:
    """Return the cue of a label of initials of the one person ``named`` who has them."""
    return Cue(i, i + 1, ":", "label", "-", next(iter(named.values())), SURE_LABEL) if len(named) == 1 else None


def _is_time(document: Document, i: int) -> bool:
    return i >= 0 and _TIME.fullmatch(document.words[i]) is not None


def _is_turn(document: Document, i: int, letter: str) -> bool:
    """Tell whether the mark or the letter with its stop at word ``i`` opens a turn: "Q: …", "Q. …"."""
    if document.words[i] == f"{letter}.":
        return _opening(document, i) == i
    return document.words[i - 1 : i] == (letter,) and _opening(document, i) == i - 1


def _opening(document: Document, i: int, longest: int = _LONGEST_LABEL) -> int:
    """Return the first word of the paragraph, or one ``longest`` words before."""
    at = i
    while at > max(0, i - longest - 1) and document.paragraph[at - 1] == document.paragraph[i]:
        at -= 1
    return at


def _headline(document: Document, mentions: Sequence[Mention], begins: dict[int, int], i: int) -> Cue | None:
    """Return the cue of a name that follows a colon and ends the first line of the article."""
    m = begins.get(i + 1)
    if m is None or document.paragraph[i] or mentions[m].kind != "name":
        return None
    end = mentions[m].end
    if end < len(document.words) and document.paragraph[end] == document.paragraph[i]:
        return None
    return Cue(i, i + 1, ":", "headline", "-", m, SURE_LABEL)


def _dash(document: Document, mentions: Sequence[Mention], begins: dict[int, int], i: int) -> Cue | None:
    """Return the cue of a dash between a quotation and the name that ends its line or sentence."""
    m = begins.get(i + 1)
    if m is None or i == 0 or document.quotation[i - 1] < 0 or _is_heading(document, i):
        return None
    if document.paragraph[i - 1] != document.paragraph[i] and not _is_credit(document, i):
        return None
    end = mentions[m].end
    ends = end == len(document.words) or document.paragraph[end] != document.paragraph[i]
    if not ends and document.words[end] not in (",", "(", "."):
        return None
    return Cue(i, i + 1, document.words[i], "dash", "-", m, SURE_LABEL)


def _is_heading(document: Document, i: int) -> bool:
    """Tell whether the dash at word ``i`` closes a line that a dash opens: "- 'Nobody asked us' -"."""
    return document.paragraph[i + 1] != document.paragraph[i] and (
        document.words[_opening(document, i, _LONGEST_CREDIT)] in DASHES
    )


def _is_credit(document: Document, i: int) -> bool:
    """Tell whether the dash at word ``i`` opens the line below a quotation that has a line of its own."""
    return document.paragraph[i - 2] != document.paragraph[i - 1]
