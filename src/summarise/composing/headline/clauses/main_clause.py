"""The main clause of a sentence: which stretches between its marks it is made of."""

from __future__ import annotations

from summarise.composing.headline.clauses.free_verbs import find_free_verb
from summarise.composing.headline.clauses.segments import Segment, split_segments
from summarise.composing.headline.clauses.tails import CONDITIONAL, find_tail
from summarise.composing.headline.words import Word
from summarise.composing.headline.words.retagging import retag_participles, retag_verb
from summarise.composing.headline.words.tagging import FINITE
from summarise.composing.headline.words.wordlists import ACCUSING, CLAIMING, FORCES, HARMING, PERIODS, REPORTING, TIMES

_NOUNS = frozenset(("NN", "AT", "DPS", "DT", "CRD", "ORD", "AJ"))
# What begins a noun phrase about something not named before.
_OTHERS = frozenset(("AT", "NN", "AJ", "CRD", "DT"))
# What opens a clause and nothing else.
_OPENED = frozenset(("while", "although", "because", "when", "where", "whereas", "though"))
_LONGEST_NAMED = 6
_SINGULAR = frozenset(("is", "was", "has"))
_LONGEST_CLAIM = 14
_IN_COURT = frozenset(("court", "inquest", "jurors", "jury", "prosecution", "prosecutor", "prosecutors", "tribunal"))
_ACTIVE = frozenset(("VVD", "VVZ"))
_CONCEDING = frozenset(("may", "might"))
# What opens a condition without "if": "had he gone on".
_INVERTED = frozenset(("had", "were", "should"))


def find_main_clause(words: list[Word]) -> list[int] | None:
    """Return the places of the words of the main clause with what follows it up to the first aside, or None."""
    retag_participles(words)
    found = _find_main_clause(words)
    verb = None if found is None else find_free_verb(words, found)
    # "A gunman killed and wounded many": a first verb that is joined on has one before it.
    joined = verb is not None and verb > 0 and words[verb - 1].tag == "CJC"
    if (found is None or joined) and retag_verb(words):
        found = _find_main_clause(words)
    return found and _without_open_end(words, found)


def _without_open_end(words: list[Word], places: list[int]) -> list[int]:
    """Return the places without a last clause whose verb lies behind an aside: "while the third, Ann Lee, was"."""
    opened = next((n for n in range(len(places) - 1, 0, -1) if words[places[n]].base in _OPENED), None)
    if opened is None or not words[places[-1]].after or not any(words[i].tag in FINITE for i in places[:opened]):
        return places
    whole = len(places) - opened > _LONGEST_NAMED or any(words[i].tag not in _NOUNS for i in places[opened + 1 :])
    return places if whole or places[-1] == len(words) - 1 else places[:opened]


def find_condition(words: list[Word], begin: int) -> list[int]:
    """Return the places of the conditions that stand before ``begin``: "if talks fail, the union will strike".

    Such is whose word it is that somebody did wrong: "according to the police, the mayor beat his wife"; and what was
    not so: "had the pilot gone on, all would have died".
    """
    if words[0].base in _INVERTED and begin and any(word.tag == "VM" for word in words[begin:]):
        first = split_segments(words)[0]
        return first.words if first.kind == "verb" and first.words[0] == 0 and first.words[-1] < begin else []
    accused = _accuses(words) or _tells_harm(words, begin)
    opening_words = CONDITIONAL | {"according"} if accused else CONDITIONAL
    if not any(word.base in opening_words for word in words[:begin]):
        return []
    opening = [segment.words for segment in split_segments(words) if segment.words[0] < begin]
    return [i for group in opening if words[group[0]].base in opening_words for i in group if i < begin]


def find_claim(words: list[Word], begin: int) -> list[int]:
    """Return the places of who claims, behind word ``begin``, what stands around: "taxes will rise, Ann Lee claimed".

    What is only claimed is not told as if it were so, nor that somebody stole or lied, whoever says it.
    """
    accusing, bases = _accuses(words) or _tells_harm(words, begin), {word.base for word in words[begin + 1 :]}
    if not accusing and CLAIMING.isdisjoint(bases) and _IN_COURT.isdisjoint(bases):
        return []
    behind = [segment for segment in split_segments(words) if segment.words[0] > begin]
    claims = (
        s.words for s in behind if _claims(words, s.words) or ((accusing or _in_court(words, s)) and _says(words, s))
    )
    return next(claims, [])


def _accuses(words: list[Word]) -> bool:
    return any(word.base in ACCUSING for word in words)


def _tells_harm(words: list[Word], begin: int) -> bool:
    """Whether the first verb from word ``begin`` on is of harm that somebody did: "a man killed his wife", no storm."""
    verb = next((i for i in range(begin, len(words)) if words[i].tag in FINITE), -1)
    harm = verb > begin and words[verb].tag in _ACTIVE and words[verb].base in HARMING
    return harm and not any(word.base in FORCES for word in words[begin:verb])


def _in_court(words: list[Word], segment: Segment) -> bool:
    """Whether a stretch tells who says or hears so in court, where nothing is proven yet: "a jury has heard"."""
    for n, i in enumerate(segment.words):
        if words[i].base in REPORTING:
            subject = [k for k in segment.words[:n] if words[k].tag not in {"HAVE", "BE", "VBN", "AV"}]
            # Not a court's spokesman, nor its documents.
            spoken_for = any(words[k].base.startswith("spokes") for k in subject)
            return bool(subject) and words[subject[-1]].base in _IN_COURT and not spoken_for
    return False


def _says(words: list[Word], segment: Segment) -> bool:
    """Whether a stretch tells only who says so: "prosecutors said on Monday", "according to critics"."""
    # "A court heard on Monday", "has heard": of neither a tag tells that the verb is the finite one.
    heard = segment.kind in {"aside", "nominal"} and _in_court(words, segment)
    if not (segment.kind == "aside" or heard) or len(segment.words) > _LONGEST_CLAIM:
        return False
    opens = words[segment.words[0]]
    said = any(words[i].base in REPORTING and (words[i].tag in FINITE or heard) for i in segment.words)
    return opens.base == "according" or (said and opens.tag not in {"WH", "CJC", "CJS", "VVG"})


def _claims(words: list[Word], places: list[int]) -> bool:
    verb = next((n for n, i in enumerate(places) if words[i].base in CLAIMING), 0)
    # "A man claimed the prize" says what was claimed itself, "opposition claims" are no verb.
    ends = verb + 1 == len(places) or words[places[verb + 1]].tag in {"PRP", "AV"}
    finite = words[places[verb]].tag in FINITE or words[places[verb - 1]].tag in {"HAVE", "BE", "VBN"}
    # "The group claims", at the end
    ended = (
        words[places[verb]].base == "claims" and places[verb] == len(words) - 1 and not words[places[verb - 1]].clitic
    )
    finite = finite or (ended and (words[places[0]].capital or words[places[0]].tag == "AT"))
    said = words[places[0]].tag in _NOUNS | {"PNP"} and finite
    return verb > 0 and ends and said and len(places) <= _LONGEST_CLAIM


def _find_main_clause(words: list[Word]) -> list[int] | None:
    segments = split_segments(words)
    for n, segment in enumerate(segments):
        apart = n > 0 and segments[n - 1].kind == "nominal" and any(s.kind == "verb" for s in segments[n + 1 :])
        pronoun = words[segment.words[0]].tag in {"PNP", "DPS"}
        if segment.kind == "clause" and not apart and (pronoun or _concedes(words, segment)):
            # "But the skier" may be who was named before.
            others = _OTHERS if pronoun else _OTHERS - {"AT", "DT"}
            opposed = _find_opposed(words, [*_split_opposed(words, segment), *segments[n + 1 :]], others)
            if opposed:
                return opposed
        if segment.kind == "clause" and not apart:
            return _with_list(words, segments, n) + find_tail(words, segments, n)
        if segment.kind == "verb":
            found = (k for k in range(n) if segments[k].kind == "nominal" and not _is_of_date(words, segments, k))
            subject = next(found, None)
            if subject is not None:
                pair = _with_pair(words, segments[subject:n], segment)
                return pair + segment.words + find_tail(words, segments, n)
    return None


def _is_of_date(words: list[Word], segments: list[Segment], n: int) -> bool:
    """Whether a stretch is a year, or what its date belongs to: "in this May 5, 2015, file photo, Ann Lee"."""
    here = segments[n].words
    small = words[here[0]].tag == "NN" and not any(words[i].capital for i in here)
    return _is_year(words, here) or (n > 0 and small and _is_year(words, segments[n - 1].words))


def _is_year(words: list[Word], places: list[int]) -> bool:
    return len(places) == 1 and words[places[0]].base.isdigit()


def _with_pair(words: list[Word], segments: list[Segment], verb: Segment) -> list[int]:
    """Return a subject with those joined to it behind its age or role: "Ann Lee, 40, and Bob Roe, 50, were"."""
    joined = [n for n, segment in enumerate(segments) if _joins_person(words, segment)]
    if not joined or words[verb.words[0]].base in _SINGULAR:
        return segments[0].words
    listed = [s.words for s in segments[1 : joined[-1]] if len(s.words) > 1 and all(words[i].capital for i in s.words)]
    return [i for group in [segments[0].words, *listed, *(segments[n].words for n in joined)] for i in group]


def _joins_person(words: list[Word], segment: Segment) -> bool:
    """Whether a stretch is "and" with a name: a role alone may be the same person's, "Lee, a writer, and a nurse"."""
    following = segment.words[1:]
    named = any(words[i].capital for i in following)
    return named and words[segment.words[0]].tag == "CJC" and segment.verb is None and words[following[0]].tag in _NOUNS


def _concedes(words: list[Word], segment: Segment) -> bool:
    """Whether a clause may only lead up to another: "the race may be long", but not "she may be sacked"."""
    behind = words[segment.verb + 1 : segment.verb + 3] if segment.verb is not None else []
    may = len(behind) > 1 and words[segment.verb or 0].base in _CONCEDING and behind[0].base in {"be", "have"}
    return may and (behind[0].base, behind[1].tag) != ("be", "VVN")


def _split_opposed(words: list[Word], segment: Segment) -> list[Segment]:
    """Return what "but" opens in the stretch, if it does, as one of its own: "the press may love it but viewers do"."""
    begin = next((n for n, i in enumerate(segment.words) if words[i].base == "but" and n), 0)
    return [Segment(segment.words[begin:], "aside", None)] if begin else []


def _find_opposed(words: list[Word], segments: list[Segment], others: frozenset[str]) -> list[int]:
    """Return the clause that "but" joins to one about something not yet named: "it may be small, but the car is"."""
    for n, segment in enumerate(segments):
        clause = segment.words[1:]
        if words[segment.words[0]].base == "but" and clause and words[clause[0]].tag in others:
            return clause if find_free_verb(words, clause) is not None else []
        # "But make no mistake: the car is"
        if words[segment.words[0]].base == "but" and ":" in words[segment.words[-1]].after:
            behind = (later.words for later in segments[n + 1 :] if later.kind == "clause")
            return next((places for places in behind if words[places[0]].tag in others), [])
    return []


def _with_list(words: list[Word], segments: list[Segment], n: int) -> list[int]:
    """Return the places of a main stretch, with the items before it where it ends a list: "A, B and C voted"."""
    segment = segments[n]
    if segment.verb is None:
        return segment.words
    until_verb = [i for i in segment.words if i < segment.verb]
    joined = any(words[i].tag == "CJC" for i in until_verb[1:])
    first = n
    while joined and first and segments[first - 1].kind == "nominal" and not _is_time(words, segments[first - 1]):
        first -= 1
    # "To promote her film, Dark Water, actor Ann Lee and": the first is what the film is called.
    named = 0 < first < n and segments[first - 1].kind == "aside" and not words[segments[first - 1].words[-1]].capital
    first += named and all(words[i].capital or words[i].base.isdigit() for i in segments[first].words)
    return [i for s in segments[first : n + 1] for i in s.words]


def _is_time(words: list[Word], segment: Segment) -> bool:
    return any(words[i].base in TIMES or words[i].base.rstrip("s") in PERIODS for i in segment.words)
