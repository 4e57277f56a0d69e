"""The papers and agencies that those who sign a report write for: "The Elm Post", "Associated Press", "PTI"."""

from __future__ import annotations

import re

_PAPERS = (
    "Argus|Bee|Bulletin|Chronicle|Citizen|Courier|Daily|Dispatch|Echo|Enterprise|Examiner|Express|Gazette|Globe|"
    "Guardian|Herald|Independent|Inquirer|Journal|Ledger|Mail|Mercury|Mirror|News|Observer|Post|Press|Record|Register|"
    "Republic|Review|Sentinel|Standard|Star|Sun|Telegraph|Times|Today|Tribune|World"
)
_PAPER = rf"[A-Z][\w.&'’-]*(?: [A-Z&][\w.&'’-]*){{0,2}} (?:{_PAPERS})(?:[-/ ][A-Z][\w.&-]*){{0,2}}"
_AGENCIES = (
    r"(?:Associated|Canadian|Australian Associated) Press|Reuters|PA Media|Press Association|Bernama|Xinhua|Bloomberg"
)
_INITIALS = "AAP|AFP|ANI|AP|APP|DPA|EFE|IANS|PA|PTI|UNI|UPI|WAM"
_AGENCY = rf"(?:[Tt]he )?(?:{_AGENCIES}|{_INITIALS})"
_OUTLET = rf"(?:[Tt]he )?(?:{_PAPER}|{_AGENCIES}|{_INITIALS})(?:'s|’s)?(?: [Ss]taff| [Rr]eporters?)?"
# Behind a name and a bar no other word follows: "Ann Lee | The Oregonian/OregonLive".
_TITLE = r"(?:The )?[A-Z][\w.&'’-]*(?:[ /][A-Z&][\w.&'’-]*){0,3}"


def is_outlet(plain: str) -> bool:
    """Return whether the line is the name of a paper or an agency, and no more."""
    return bool(re.fullmatch(_OUTLET, plain))


def is_agency(plain: str) -> bool:
    """Return whether the line is the name of an agency, which signs its reports itself."""
    return bool(re.fullmatch(_AGENCY, plain))


def may_be_outlet(plain: str) -> bool:
    """Return whether the words may be the name of any paper, where a bar before them says that they are."""
    return bool(re.fullmatch(_TITLE, plain))
