"""Whether capitals before a colon at the start of a report are the place it was filed from: "PORT VELDA: The court"."""

from __future__ import annotations

import re

from summarise.cleaning.filing.given_names import is_given_name
from summarise.resources import read_titles, read_word_list

# What is shorter is initials: "MPs:", "Q:", "FAQ:".
_LONGEST_INITIALS, _MOST_WORDS = 3, 3
# The names of sections and notes; cities have none of these words.
_LABELS = frozenset(
    (
        "ADVERTISEMENT", "ADVERTORIAL", "ADVISORY", "ALERT", "ANALYSIS", "ANSWER", "AUDIO", "BLOG", "BREAKING", "BRIEF",
        "CARTOON", "CAUTION", "CLAIM", "COLUMN", "COMMENT", "CONCLUSION", "CONTENT", "CONTEXT", "CORRECTION", "DEPTH",
        "DISCLAIMER", "EDITOR'S", "EDITORIAL", "EXCLUSIVE", "EXPLAINED", "EXPLAINER", "EYEWITNESS", "FACT", "FACTBOX",
        "FACTS", "FEATURE", "FILE", "FOCUS", "FROM", "GALLERY", "GRAPHIC", "IMPORTANT", "INFOGRAPHIC", "INSIGHT",
        "INTERVIEW", "INVESTIGATION", "LATEST", "LETTER", "LETTERS", "LINE", "LISTEN", "LIVE", "MORE", "NEW", "NEWS",
        "NEWSLETTER", "NOTE", "OBITUARY", "OP-ED", "OPINION", "PHOTO", "PHOTOS", "PICTURE", "PICTURES", "PODCAST",
        "POLL", "PREVIEW", "PROFILE", "PROMOTED", "QUIZ", "RATING", "READ", "RECAP", "RELATED", "REPORT", "REVIEW",
        "ROUND-UP", "ROUNDUP", "RULING", "SOURCE", "SPECIAL", "SPOILER", "SPONSORED", "STATEMENT", "SUMMARY", "THE",
        "TIMELINE", "UPDATE", "UPDATED", "VERDICT", "VIDEO", "VIEWPOINT", "WARNING", "WATCH",
    )
)  # fmt: skip
# Who speaks in a transcript without a name.
_SPEAKERS = frozenset(
    (
        "ANCHOR", "ANNOUNCER", "AUDIENCE", "CALLER", "CHAIR", "CHAIRMAN", "CHAIRWOMAN", "CORRESPONDENT", "COURT",
        "CROWD", "FEMALE", "HOST", "INTERVIEWER", "JOURNALIST", "JUDGE", "MALE", "MAN", "MODERATOR", "NARRATOR",
        "OPERATOR", "PRESENTER", "PRESIDENT", "QUESTION", "QUESTIONER", "REPORTER", "SPEAKER", "UNIDENTIFIED",
        "UNKNOWN", "VOICE", "WITNESS", "WOMAN",
    )
)  # fmt: skip
# Titles that names of places begin with.
_TITLES_OF_PLACES = frozenset(("CAPTAIN", "KING", "LADY", "MAJOR", "PRINCE", "QUEEN", "SAINT", "ST"))
# How a paragraph of a transcript begins: "ANN LEE: ", "SEN. ANN LEE: ", "Ann Lee (Lab): ".
_WORD = r"[A-Z][\w.'’-]*"
_TURN = (
    r"(?m)^[ \t]{0,8}(?P<label>[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]*){0,3}"
    rf"|{_WORD}(?: {_WORD}){{1,3}} \([^()\n]{{2,40}}\)):(?=\s)"
)
_CITY_LABEL = rf"(?m)^[ \t]{{0,8}}(?P<label>{_WORD}(?:[ /]{_WORD}){{0,2}})(?::|\s[-–—]{{1,2}})(?=\s)"
# A sentence of a report, with who did what, before the paragraph ends; and paragraphs that begin with a label.
_REPORT = re.compile(r"[A-Z](?:(?! --? )[^\n.!?–—]|\.(?=\w)){60,400}[.!?]")
_DASHED = rf"(?m)^[ \t]{{0,8}}{_WORD}(?:[ -][\w.'’-]+){{0,2}}\s[-–—]{{1,2}}\s(?=[A-Z])"
# Names of places that begin with a given name, or with a word of the labels.
_OF_PLACES = frozenset(("EL", "FORT", "LAKE", "LAS", "LOS", "NEW", "PORT", "SAN", "SANTA", "ST", "ST."))
# The first "I" of a paragraph, which is no figure ("World War I") and no quoted one.
_OWN = re.compile(r"[^\n\"“‘]{0,300}?(?<![\w.])(?<!\bWar )I(?:['’][a-z]+)?(?= [a-z])")
# Whoever has the word speaks of himself and to others; reports begin otherwise.
_SPEAKING = re.compile(
    r"(?:I|I'[a-z]+|I’[a-z]+|We|My|Our|You|Your|Yes|Yeah|No|Well|Oh|So|Okay|OK|Thanks?|Please|Let)\b(?![-.])"
)


def is_place_label(text: str, label: str, goes_on: int) -> bool:
    """Return whether ``label``, before a colon in ``text`` that ``goes_on`` behind it, is no speaker and no section.

    A speaker in a transcript speaks again, speaks of himself, has a given name, or is said to have said something.
    """
    words = label.split()
    if len(label) <= _LONGEST_INITIALS or len(words) > _MOST_WORDS or text.count(f"{label}:") > 1:
        return False
    if is_section_label(label) or is_speaking(text, goes_on) or is_full_name(words) or _is_titled(words):
        return False
    if not is_known_city(label) and is_transcript(text):
        return False
    name = words[-1].capitalize()
    return not any(f"{name} {said}" in text for said in ("said", "says", "told")) and f"Mr {name}" not in text


def is_section_label(label: str) -> bool:
    """Return whether ``label``, in capitals, names a section or what stands under it: "PODCAST", "IN PICTURES"."""
    words = label.split()
    return (words[0] in _LABELS and words[0] not in _OF_PLACES) or words[-1] in _LABELS


def is_city_label(text: str, label: str, goes_on: int) -> bool:
    """Return whether ``label``, in small letters before a colon or a dash, is a city that reports are filed from.

    Where further paragraphs begin so, each tells of its own: "London: Rain", "Leeds: Sun".
    """
    if not is_known_city(label):
        return False
    labelled = [found["label"] for found in re.finditer(_CITY_LABEL, text) if is_known_city(found["label"])]
    return len(labelled) < 2 and not is_speaking(text, goes_on) and not is_transcript(text)


def is_place_of_report(text: str, label: str, goes_on: int) -> bool:
    """Return whether ``label``, in small letters before a dash, is any place, by the report that follows in ``text``.

    Nothing but other labels stands above, a whole sentence with no further dash follows, and the label is no name of
    somebody and stands nowhere else.
    """
    words = label.split()
    if len(words) > _MOST_WORDS or "," in label or is_section_label(label.upper()) or is_full_name(words):
        return False
    report = _REPORT.match(text, goes_on)
    return report is not None and not is_speaking(text, goes_on) and len(re.findall(_DASHED, text)) == 1


def is_transcript(text: str) -> bool:
    """Return whether two paragraphs of ``text`` begin with a label, and one of these labels is a speaker's.

    Sections ("TOP STORIES:") and further places have labels too. Whoever speaks has the word again, speaks of himself
    or to others, or has his party or part in brackets.
    """
    seen: set[str] = set()
    spoken, turns = False, 0
    for turn in re.finditer(_TURN, text):
        label = turn["label"]
        words = label.split()
        if not _LABELS.isdisjoint((words[0], words[-1])) or is_known_city(label):
            continue
        turns += 1
        spoken = spoken or label in seen or label.endswith(")") or _is_spoken(text, turn.end())
        if spoken and turns > 1:
            return True
        seen.add(label)
    return False


def is_known_city(place: str) -> bool:
    """Return whether ``place`` is one or more of the cities that reports are filed from: "Kochi", "KOCHI/MUMBAI"."""
    cities = read_word_list("dateline_cities.txt")
    return all(city.lower() in cities for city in place.split(",")[0].split("/"))


def _is_spoken(text: str, start: int) -> bool:
    """Whether the paragraph goes on as somebody's own words: at once, or with an "I" outside quotation marks."""
    return is_speaking(text, start + 1) or bool(_OWN.match(text, start))


def is_speaking(text: str, start: int) -> bool:
    """Return whether what stands at ``start`` begins as somebody's own words do, and no report."""
    return bool(_SPEAKING.match(text, start))


def _is_titled(words: list[str]) -> bool:
    """Whether the label is a speaker by title or by part: "MAYOR LEE", "SEN. LEE", "REPORTER"."""
    if words[-1] in _SPEAKERS or words[0] in _SPEAKERS:
        return True
    title = words[0].rstrip(".")
    return len(words) > 1 and title not in _TITLES_OF_PLACES and title.lower() in read_titles()


def is_full_name(words: list[str]) -> bool:
    """Whether the label is a full name: a place of two words may begin with one, and ends with what it is."""
    if len(words) == 1 or words[0].upper() in _OF_PLACES or words[-1].lower() in read_word_list("place_words.txt"):
        return False
    return is_given_name(words[0])
