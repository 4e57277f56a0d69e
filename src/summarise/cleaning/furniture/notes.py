"""Notes of wires, clerks and transcribers around a story: "(Adds quotes)", "[Ann Lee in the Chair]", "(END)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.cleaning.blocks import Block
from summarise.cleaning.kinds import Kind, Kinds

# What a wire has changed in its report.
_CHANGED = (
    r"\((?:ATTN\b|This version CORRECTS\b|(?i:adds?|changes|clarifies|corrects?|fixes|new throughout|recasts?|refiles?"
    r"|removes?|repeats?|rewrites?|updates?|writes through)\b)[^()]*\)"
)
# What a transcript says of the sound, and brackets by themselves: "[Ann Lee in the Chair]".
_SOUND = (
    r"[(\[](?i:(?:begin|end|start) (?:of )?(?:video|audio) ?(?:clip|tape)?|(?:commercial )?break|laughter|applause"
    r"|crosstalk|inaudible|soundbite[^()\[\]]*|music[^()\[\]]*|end)\.?[)\]]"
)
_BRACKETS = re.compile(r"\[[A-Z\"][^\[\]]*[a-z\]][^\[\]]*\]")
# The end of a report, and the initials of who wrote and who edited it: "Enditem", "==Elm", "ab/cde/fg", "EPN/Ann Lee".
_END = re.compile(
    r"Enditem|==[A-Z]\w+|[a-z]{2,4}(?:/[a-z]{2,4}){1,3}|[A-Z]{3,6}(?:/[A-Z][\w'-]+(?: [A-Z][\w'-]+){1,3})+"
)
# A picture from the archive, and whom to write to.
_FILE = re.compile(
    r"(?:FILE(?: PHOTO| PIC(?:TURE)?)? ?(?:-{1,2}|:) ?[A-Z\"]|File - In this [\w,. ]{4,30} file photo\b).*"
)
_MAIL = re.compile(r"[A-Z][\w'-]+(?: [A-Z][\w.'-]*){1,2}: \S+@\S+\.\w+\b.{0,60}")
# Above a press release: "Media contact: Ann Lee, lee@kelt.org, +44 20 7946 0000".
_CONTACT = re.compile(r"(?:(?:Media|Press|News|MEDIA|PRESS) )?(?:Contacts?|CONTACTS?|contacts?):.{3,160}")
# The same a line each, where such a line or "FOR IMMEDIATE RELEASE" stands above.
_CONTACT_BELOW = re.compile(
    r"(?:(?:media|press|news) )?(?:contacts?|phone|tel(?:ephone)?\.?|mobile|cell|e-?mail|web(?:site)?) ?:.{3,160}",
    re.IGNORECASE,
)
# Who helped: "With reports from Ann Lee, Bo Ek", by itself or behind the last full stop.
_HELPED = (
    r"(?:[Ww]ith|[Ww]ith (?:additional )?(?:inputs?|reports?|reporting|files?) (?:by|from)|[Aa]dditional reporting by)"
    r" (?:[A-Z][\w.&'’-]*(?:,? (?:and |& )?|/|$|(?=[).]))){1,16}"
)
_INPUTS = r"[Ww]ith (?:additional )?(?:agency )?(?:inputs?|reports?|reporting|files?) (?:by|from) [A-Z]"
_HELPERS = rf"(?:-{{1,2}} ?{_HELPED}|\({_HELPED}\)|(?={_INPUTS}){_HELPED})\.?"
# Under an agency's story or behind its last sentence: "… on Monday. PTI AL BE LEE"; a headline may begin "UNI FEES".
_DESK = re.compile(r"(?:ANI|IANS|PTI)(?: [A-Z]{2,5}){1,6}")
_DESKS = r"(?:ANI|IANS|PTI|UNI)(?: [A-Z]{2,5}){1,6}"
_BEHIND = re.compile(rf"(?<=[.!?”\"’')])\s{{1,3}}(?:(?:(?:--|[–—-])\s?{_HELPED}|\({_HELPED}\))\.?|{_DESKS})$")
_LONGEST_HELPERS = 160
# Where to look for more.
_OFFER = re.compile(
    r"To order (?:a|your) copy\b.*|To contact the reporters? on this story\b.*"
    r"|Why you can trust [A-Z].{1,30}|(?:To|For) .{2,80}\bclick here\.?"
    r"|(?:More )?(?:AP .{2,40}|.{2,40} coverage.{0,20}): https://apnews\.com/\S*.{0,60}"
)
# What stands around a post that the story shows, a player or a page in parts; and who paid for it.
_SHOWN = re.compile(
    r"View this post on [A-Z]\w{2,12}\.?|A post shared by .{2,90}|(?:Beginning|End) of dialog window\b.{0,120}"
    r"|Page [0-9]{1,3} of [0-9]{1,3}|(?:Add|Follow) [A-Z].{1,50} on Google(?: News)?\.?"
)
_PAID = re.compile(r"(?:Sponsored|Presented|Paid for) by [A-Z][^.,;:!?]{1,50}")
# An advertisement within a newsletter: a mayor's message is none, and doesn't end so.
_MESSAGE = re.compile(r"A (?i:message from) [A-Z][^.,;:!?]{1,50}")
_SOLD = re.compile(r".*[.!?] (?:Find out|Learn|Read|See) (?:how|more)\b[^.!?]{0,30}\.?")
# Who reported from where, and who the author is, in a paragraph by itself: "Lee reported from Ely, Ek from Kelt."
_WHO = r"[A-Z][\w.'’-]*(?: (?:(?:de|van|von|al) )?[A-Z][\w.'’-]*){0,3}"
_REPORTED = (
    rf"{_WHO} reported from {_WHO}(?:,? (?:and )?{_WHO}(?: reported)? from {_WHO})*\."
    r"(?: .{0,120}\b(?:contributed|[Vv]ideo by)\b.{0,80})?"
)
_AUTHOR = (
    rf"{_WHO} is an? (?:[\w-]+ ){{0,2}}(?:columnist|correspondent|editor|reporter|writer)"
    r" (?:at|for|with) [^.]{2,80}\.?"
)
# What a paper has put right: "A correction was made on May 3: …", "Update, 11:40 AM: This story has been updated …".
_CORRECTED = re.compile(
    r"A correction was made on .+|Updated?\b[^.!?]{0,30}: This (?:article|post|story) (?:has been|was) updated\b.+"
)
# "Posted by admin on May 3, 2025 in News // 6 Comments".
_POSTED = re.compile(r"Posted by [\w.@-]+(?: [A-Z][\w-]+)? on .{6,30}\b[0-9]{4}\b.{0,80}")
# What stands around a newsletter, in a mail or in a story's box.
_MAILED = re.compile(
    r"View (?:this (?:e-?mail|newsletter) )?(?:in (?:your )?browser|online)\.?|.*\bnewsletter is [\d,]+ words\b.*"
    r"|Our (?:(?:daily|evening|free|morning|weekly) )+(?:briefing|e-?mail|newsletter) [a-z].+"
)
# From page to page of a paper, and where on a site: "See HIKER, A9", "UK | Norland | Kelt".
_JUMP = re.compile(
    r"See [A-Z]{3,}(?: [A-Z]+){0,2}, (?:[Pp]age )?[A-Z]?\d{1,2}|Continued (?:from|on) (?:[Pp]age )?[A-Z]?\d{1,2}"
    r"|[A-Z]\w*(?: [A-Z]\w*)?(?: \| [A-Z]\w*(?: [A-Z]\w*)?){2,4}"
)
# Over "Continued from A8" stands what "See HIKER, A9" calls the story.
_CATCHWORD = re.compile(r"[A-Z]{3,}(?: [A-Z]+){0,2}")
# Under a name: "Ann Lee", "Reporting from Kelt".
_REPORTING = re.compile(rf"Reporting (?:from|in) (?:the )?{_WHO}")
# How letters and mails end, over the name of who writes.
_SIGNING_OFF = re.compile(
    r"(?:(?:(?:kind|kindest|best|warm|warmest|with kind|with best) )?regards|(?:with )?best wishes"
    r"|yours(?: (?:sincerely|faithfully|truly))?|sincerely(?: yours)?|(?:many|with) thanks|cheers),?",
    re.IGNORECASE,
)
_LONGEST_SIGNATURE, _MOST_SIGNATURES = 6, 3
_LEADS_IN = re.compile(
    r"Here['’]s what (?:to know|we know(?: so far)?)(?: about [^.!?:]{2,60})?[:.]"
    r"|Here (?:are|is) (?:a summary of )?(?:the|today['’]s) (?:latest|main) developments(?: so far)?[:.]"
)
_PHONE = 7
_LONGEST, _SHORTEST_ASIDE, _LONGEST_ASIDE = 75, 3, 16
# Captions of the archive retell the news below the picture's own words.
_LONGEST_FILED = 140


def mark_notes(blocks: Sequence[Block], kinds: Kinds) -> None:
    """Enter the notes among ``kinds``, behind the models' backs: they are too rare on pages to be learned from."""
    above: Kind | None = None
    for i, block in enumerate(blocks):
        if kinds[i] is None and _is_filed(block):
            kinds[i] = "caption"
        if kinds[i] is None and 0 < len(block.words) <= _LONGEST:
            kinds[i] = _name_note(block)
            if above == "press note" and kinds[i] is None and _CONTACT_BELOW.fullmatch(block.plain):
                kinds[i] = "press note"
        above = kinds[i] if block.words else above
        if i and (kind := _name_pair(blocks[i - 1].plain, block.plain)):
            kinds[i - 1], kinds[i] = kinds[i - 1] or kind, kinds[i] or kind
    _mark_signature(blocks, kinds)


def _name_pair(above: str, plain: str) -> Kind | None:
    """Return the kind of two lines that are known by one another, or None."""
    if plain.startswith("Continued from") and _CATCHWORD.fullmatch(above) and _JUMP.fullmatch(plain):
        return "link list"
    if plain.startswith("Reporting") and " " in above and re.fullmatch(_WHO, above) and _REPORTING.fullmatch(plain):
        return "author note"
    return "advertisement" if above[:2] == "A " and _MESSAGE.fullmatch(above) and _SOLD.fullmatch(plain) else None


def _mark_signature(blocks: Sequence[Block], kinds: Kinds) -> None:
    """Enter how a letter ends and whose it is: "Kind regards," and a name or two under it."""
    told = [i for i, block in enumerate(blocks) if block.words]
    signed = next((n for n in range(-1, -2 - _MOST_SIGNATURES, -1) if -n < len(told) and _signs(blocks[told[n]])), 0)
    behind = told[signed:] if signed else []
    if all(len(blocks[i].words) <= _LONGEST_SIGNATURE for i in behind):
        for i in behind:
            kinds[i] = kinds[i] or "author note"


def _signs(block: Block) -> bool:
    return len(block.words) <= _LONGEST_SIGNATURE and _SIGNING_OFF.fullmatch(block.plain) is not None


def _is_filed(block: Block) -> bool:
    """Whether the paragraph is a caption of the archive."""
    return block.plain[:1] == "F" and len(block.words) <= _LONGEST_FILED and _FILE.fullmatch(block.plain) is not None


def is_wire_note(plain: str) -> bool:
    """Return whether the line says what a wire has changed in its report."""
    return plain[:1] == "(" and bool(re.fullmatch(_CHANGED, plain))


def _name_note(block: Block) -> Kind | None:
    plain, first = block.plain, block.plain[0]
    if first in "([" and (re.fullmatch(_CHANGED, plain) or re.fullmatch(_SOUND, plain) or _is_aside(block)):
        return "editor's note"
    if first in "-(Ww" and re.fullmatch(_HELPERS, plain):
        return "author note"
    if _END.fullmatch(plain) or _DESK.fullmatch(plain) or ("@" in plain and _MAIL.fullmatch(plain)):
        return "author note"
    if _CONTACT.fullmatch(plain) and ("@" in plain or sum(map(str.isdigit, plain)) >= _PHONE):
        return "press note"
    if " reported from " in plain and re.fullmatch(_REPORTED, plain):
        return "author note"
    if " is a" in plain and re.fullmatch(_AUTHOR, plain):
        return "author note"
    if _CORRECTED.fullmatch(plain):
        return "correction note"
    if _POSTED.fullmatch(plain):
        return "time stamp"
    if _MAILED.fullmatch(plain):
        return "sign-up"
    if _SHOWN.fullmatch(plain) or _JUMP.fullmatch(plain):
        return "link list"
    if _LEADS_IN.fullmatch(plain):
        return "sub-heading"
    if _PAID.fullmatch(plain):
        return "advertisement"
    return "read more" if _OFFER.fullmatch(plain) else None


def _is_aside(block: Block) -> bool:
    """Whether the line stands in square brackets: a link to another story, or who has the chair."""
    brackets = _SHORTEST_ASIDE <= len(block.words) <= _LONGEST_ASIDE and _BRACKETS.fullmatch(block.plain)
    return bool(brackets) and block.plain[-2] != "."


def find_helpers(text: str, start: int, end: int) -> int | None:
    """Return where the names of who helped begin that the paragraph ends with, or None."""
    least = max(start, end - _LONGEST_HELPERS)
    helpers = _BEHIND.search(text[least:end])
    return least + helpers.start() if helpers and least + helpers.start() > start else None
