"""Who signs a report without the word "by": "Jane Roe, Science Correspondent", "Jane Roe in Paris", "- Elm Desk"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.cleaning.blocks import Block, split_plain
from summarise.cleaning.filing.given_names import is_given_name
from summarise.cleaning.filing.outlets import is_agency, is_outlet, may_be_outlet
from summarise.cleaning.filing.placing import is_full_name
from summarise.cleaning.lines import line_words

# "Chief Foreign Affairs Correspondent in Port Velda", and one to spare.
_LONGEST_POST = 8
# "al-Masri" and "d'Arcy" are surnames.
_CAPITAL = "A-ZÀ-ÖØ-ÞĆČĐĞİŁŃŌŐŘŚŞŠŻŽ"
NAME = re.compile(rf"(?:(?:a[ldnrstz]|ash|el|abu|bin)-|d['’])?[{_CAPITAL}][\w.'’-]*")
# "Special Correspondent", "Our Staff Reporter", "Express News Service", "Web Desk": who wrote it, without a name.
_POST = re.compile(
    r"(?:(?:by|from) )?(?:(?:our|a|the) )?(?:(?:special|staff|own|senior|chief|principal|political|business|sports?|"
    r"city|legal|foreign|health|science|education|crime|news) ){1,3}(?:correspondent|reporter|writer|bureau|desk)s?"
    r"|(?:[A-Z]\w+ )?(?:News Service|Web Desk|News Desk|Online Desk|News Bureau)"
    r"|(?:[A-Z]\w+ )?staff (?:and|&) agencies|by \w+ (?:reporters|correspondents|staff)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"[0-9]{4}")
_WHO = r"[A-Z][\w'’-]+(?: [A-Z][\w.'’-]*){1,3}"
# The day before the name: "November 19, 2026 by Ann Lee, Elmsport".
_DATED_BY = rf"(?P<date>.{{0,24}}[0-9]{{4}}) [Bb]y (?P<who>{_WHO})(?:, [A-Z][\w ]+)?"
_SIGNED_DATE = rf"(?P<who>{_WHO}) ?[/|–—-] ?(?P<date>.*[0-9]{{4}}.*)"
_PUBLISHED = rf"(?P<who>{_WHO}(?: \| {_WHO}){{0,3}})(?: \|)? (?:Published|Updated) (?P<date>.*[0-9]{{4}}.*)"
# What stands at the foot of a printed page: "Elm Mercury | Wednesday, November 12, 2025 | 7".
_FOOTER = r".*[0-9]{4} ?[|–—-] ?(?:[Pp]age )?[0-9]{1,3}"
# A list's dash before what a page prints over its date is no signature's: "- Published".
_DATED = frozenset(("last updated", "modified", "posted", "published", "revised", "updated"))
_DESK = re.compile(r"[-–—]+ ?(?P<who>[A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*){0,4})")
# The service of a broadcaster, and from where: "BBC Sport in Port Velda", "BBC News, Elmsport".
_BUREAU = (
    r"(?:ABC|BBC|CBC|ITV|RNZ|RTÉ|STV|Sky)(?: [A-Z][\w&]+){0,2} (?:News|Sport|Politics)"
    r"(?:(?:,| in| at) [A-Z][\w'’-]*(?:,?(?: and| &)? [A-Z][\w'’-]*){0,3})?"
)
# Names by themselves, and from where: "Jane Roe and Ali Cruz in Paris", "Jane Roe, Paris", "Jane Roe (The Elm Post)",
# "Jane Roe, Paris; Ali Cruz, Lima".
_BETWEEN = r"(?: [A-Z]\.?)?(?: (?:[ÓOo]|Mac|N[ií]c?))?"
_AUTHOR = rf"[{_CAPITAL}][\w’'-]+{_BETWEEN}(?: (?:[{_CAPITAL}][\w’'-]+|de|van|von|der|al|bin)){{1,2}}"
_AUTHORS = rf"(?P<who>{_AUTHOR}(?: (?:and|&) {_AUTHOR})?)"
_CAPITALISED = r"[A-Z][\w&-]+"
_PLACE = r"[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2}"
# Behind a comma these say who took the picture.
_TAKEN = r"(?i:(?:the )?(?:associated|\w+ press|reuters|afp|getty|\w+ (?:images|photos?|wire)|alamy|epa))\b"
_OUTLET = r"(?:The )?[A-Z][\w ]{0,20}(?:Post|Times|News|Press|Herald|Star|Journal|Tribune|Mail|Telegraph)|[A-Z]{2,4}"
_FROM = rf"(?:From )?{_AUTHORS}(?P<from> (?:in|at) (?:the )?{_PLACE}|, (?!{_TAKEN}){_PLACE}| \((?:{_OUTLET})\))?"
_EACH_FROM = rf"({_AUTHOR}), {_PLACE}(?:; |$)"
# "Senior Court Correspondent", "Staff reporter, Elmsport", "Political Staff", "Our Bureau | Port Velda".
_POST_ALONE = (
    rf"(?:(?:{_CAPITALISED} ){{0,4}}(?P<who>Correspondent|Reporter|Bureau|Editor|Writer|Staff|Desk)s?"
    r"|(?:Our|Special|Staff|Own|Senior|Chief) (?:[a-z]+ ){0,2}(?:correspondent|reporter|writer|bureau)s?)"
    rf"(?:(?:,| \||,? in) {_PLACE})?"
)
# Menus have these too.
_OF_MENUS = frozenset(("Editor", "Writer", "Staff", "Desk"))
# "Ann Lee @ Port Velda"; an account has no space behind the mark.
_AT = rf"{_AUTHORS} @ {_PLACE}"
# "Ann Lee, Special to the Elm Post", "Ann Lee | The Elm Post", "ANN LEE and BO EK, Associated Press".
_FOR = rf"{_AUTHORS}(?P<mark>,? [Ss]pecial (?:to|for) (?:the |The )?| \| ?|, )(?P<paper>.+)"


def read_staff(plain: str) -> str | None:
    """Return the post or service that the line says to have written the report, or None."""
    return plain.removeprefix("By ") if _POST.fullmatch(plain) else None


def read_signature(plain: str) -> str | None:
    """Return whom the line names with a post or a date, and without "by"; or None."""
    at = re.fullmatch(_AT, plain) if " @ " in plain else None
    return _read_post(plain) or _read_signed_date(plain) or (at["who"] if at else None)


def read_desk(blocks: Sequence[Block], i: int) -> str | None:
    """Return the desk or name behind a dash that the block is, or None: items of a list look the same."""
    desk = _DESK.fullmatch(blocks[i].plain)
    if not desk or desk["who"].lower() in _DATED or (i and blocks[i - 1].plain[-1:] == ":"):
        return None
    around = (k for k in (i - 1, i + 1) if 0 <= k < len(blocks))
    return None if any(blocks[k].plain.startswith("-") and blocks[k].words for k in around) else desk["who"]


def read_correspondents(plain: str, *, sure: bool) -> list[str]:
    """Return whom the line names, if it says no more than from where they report, or else nobody.

    One name without a place is that of an author only where it is ``sure``, by what stands below.
    """
    if ";" in plain:
        names = re.findall(_EACH_FROM, plain)
        named = any(is_given_name(name.split()[0]) for name in names)
        return names if named and not re.sub(_EACH_FROM, "", plain) else []
    signed = re.fullmatch(_FROM, plain)
    if not signed or not (sure or signed["from"] or " and " in plain or " & " in plain):
        return []
    names, (mark, _, second) = _split_names(signed["who"], sure=sure), (signed["from"] or "").partition(" ")
    # "Jane Roe, Ali Cruz": no place is called so, but for "Melbourne Cricket Ground".
    another = mark == "," and second.count(" ") == 1 and is_full_name(second.split())
    return [*names, second] if names and another else names


def _split_names(who: str, *, sure: bool = False) -> list[str]:
    """Return the names that "and" joins, or nobody where one of them, or each where ``sure``, has no given name."""
    names = re.split(r" (?:and|&) ", who)
    given = [is_given_name(name.split()[0]) for name in names]
    return names if all(given) or (sure and any(given)) else []


def read_paper(plain: str) -> str | None:
    """Return the names in "Ann Lee | The Elm Post"; "" where they may be those in a picture or who took it; or None."""
    signed = re.fullmatch(_FOR, plain)
    if not signed:
        return None
    who, paper = signed["who"], signed["paper"]
    if not (may_be_outlet(paper) if "|" in signed["mark"] else is_outlet(paper)):
        return None
    names = _split_names(who)
    if not names:
        return None
    # "Ann Lee, Associated Press" also stands under pictures, which one takes.
    taken = signed["mark"] == ", " and is_agency(paper) and len(names) == 1 and not who.isupper()
    return "" if taken else " and ".join(names)


def read_run_on(plain: str) -> str | None:
    """Return the name in "Jane Roe Science editor", as pages copy two lines; "Jane Roe sacked as editor" is none."""
    words = plain.split()
    if not 4 <= len(words) <= 6 or words[-1].lower() not in line_words()["post"] or not is_given_name(words[0]):
        return None
    return " ".join(words[:2]) if all(word[0].isupper() for word in words[:-1]) else None


def is_bureau(plain: str) -> bool:
    """Return whether the line is a broadcaster's service, and from where it reports."""
    return bool(re.fullmatch(_BUREAU, plain))


def read_post_alone(plain: str) -> str | None:
    """Return the line if it is what somebody who writes for the paper is, and from where; "" for a desk; or None."""
    post = re.fullmatch(_POST_ALONE, plain)
    if not post or " " not in plain:
        return None
    return "" if post["who"] in _OF_MENUS else plain


def is_post(line: str) -> bool:
    """Return whether the line is what a journalist is: "Local democracy reporter", "Foreign Editor in Port Velda"."""
    words = line.lower().split()
    held = next((i for i, word in enumerate(words) if word in line_words()["post"]), None)
    # Where the post goes on, it is with a place: "in Paris"; "editor of the Elm Times" is somebody in the story.
    return held is not None and len(words) <= _LONGEST_POST and words[held + 1 : held + 2] in ([], ["in"], ["at"])


def _read_signed_date(plain: str) -> str | None:
    """Return the name in a line such as "Jane Roe / 14 August 2025 - 16:20" or "Jane Roe Published May 3, 2025"."""
    # Few lines have a year, and none without is signed so.
    if not _YEAR.search(plain):
        return None
    signed = re.fullmatch(_PUBLISHED, plain) or re.fullmatch(_SIGNED_DATE, plain) or re.fullmatch(_DATED_BY, plain)
    if not signed or re.fullmatch(_FOOTER, plain):
        return None
    dated = set(split_plain(signed["date"]))
    listed = line_words()
    return signed["who"] if dated & listed["month"] and dated <= listed["clock"] | listed["time"] else None


def _read_post(plain: str) -> str | None:
    """Return the name in "Jane Roe, Science Correspondent", "Jane Roe | Reporter in Paris".

    A place may stand behind it: "Jane Roe, senior reporter, Elmsport".
    """
    if plain[-1] in ".!?:":
        return None
    who, mark, post = plain.replace(" |", ",").partition(", ")
    if not mark:
        return None
    post, behind, place = post.partition(", ")
    names = who.split()
    if not 2 <= len(names) <= 5 or not is_post(post) or (behind and not re.fullmatch(_PLACE, place)):
        return None
    named = all(NAME.fullmatch(name) or name in line_words()["name"] for name in names)
    return who if named and NAME.fullmatch(names[0]) else None
