"""What single words can tell: reporting verbs, titles, nouns for people and bodies, given names."""

from __future__ import annotations

from functools import cache, lru_cache
from types import MappingProxyType
from typing import Literal, cast

from summarise.resources import read_table, read_word_list

Pronoun = Literal["he", "she", "they", "i", "we", "it", "who", "you"]
"""What a word that stands for somebody is like; "nobody" and "many" are like "they"."""
PRONOUNS: MappingProxyType[str, Pronoun] = MappingProxyType(
    {
        "he": "he", "she": "she", "they": "they", "i": "i", "we": "we", "it": "it", "who": "who",
        "everyone": "they", "everybody": "they", "nobody": "they", "someone": "they", "some": "they",
        "many": "they", "others": "they", "you": "you", "one": "they", "another": "they", "both": "they",
    }
)  # fmt: skip
VerbKind = Literal["speech", "act", "thought"]
"""Whether a verb reports what is said, does so with an object too ("denied the plan"), or only with quotation marks."""
# Most words of an article come again and again.
_REMEMBERED = 8192


def word_set(listed: str) -> frozenset[str]:
    """Return the words of a list written as a line."""
    return frozenset(listed.split())


DETERMINERS = word_set("the a an this that these those his her its their our my your another some one")
PREPOSITIONS = word_set(
    "of in at on to from with by for about against between among during near inside outside under over into "
    "through via behind beyond like unlike including per across around despite amid toward towards upon"
)
FORMS_OF_BE = word_set("is are was were be been being")
MODALS = word_set("will would can could may might must should")
AUXILIARIES = (FORMS_OF_BE | MODALS) | word_set(
    "has have had did does do 'd 's 've not also then later now once never reportedly recently repeatedly often just "
    "still further already again even simply only always quickly publicly previously subsequently initially eventually "
    "too both all himself herself themselves"
)
# What can only be, or begin, the verb of a clause.
FINITE = MODALS | word_set(
    "is are was were has have had cannot shall does did isn't aren't wasn't weren't hasn't haven't hadn't won't "
    "wouldn't can't couldn't mustn't shouldn't doesn't didn't"
)
PARTICLES = word_set(
    "abu af ag al ap arap av ben bin bint binte binti da dal dalla de degli dei del della delle dello den der des di "
    "dos du e el ibn la le les mac nic ní ole ten ter uí van ver vom von wa y zu zum zur ó"
)
SUFFIXES = word_set("jr jr. sr sr. ii iii iv mp mep msp qc kc obe cbe mbe phd md")
# Honours and offices behind a name, which are so in capitals only: Mr Ma has no degree.
POST_NOMINALS = word_set(
    "AC AM AO BEM CB CBE CH CMG DBE DL FRS GBE JP KBE KC KCB MBE MD MEP MLA MLC MNA MP MPP MSP MVO OAM OBE PhD QC QPM "
    "SAN SC TD T.D. BL MBChB"
)
BARRISTERS = frozenset(("BL", "KC", "QC", "SAN"))
DAYS_AND_MONTHS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february july september october november december"
)
"""Those that are nobody's name and no other word: not April, March or May."""
HONORIFICS = word_set("mr mrs ms miss mx dr sir dame lord lady")
DIGNITIES = word_set("eminence excellency highness holiness majesty")
"""How somebody is spoken of: "His Royal Highness"."""
DOERS = ("ers", "ors", "ists", "ians")
"""How the nouns for those who do something end, where no list has them."""
BANDS = frozenset(("against", "without", "beyond"))
"""What joins who is in a body to what it is for, in its name: "Doctors Without Borders"."""
INDEFINITE = word_set("a an one another")
"""What a phrase for somebody new begins with."""
ASKED = word_set("asked pressed questioned quizzed challenged")
"""What somebody is who answers: "asked by Ann Lee"."""
QUESTIONS = word_set("if whether about why how what when where which who")
"""What begins what somebody is asked."""
REPLIES = word_set("reply respond answer retort counter rejoin") | {"shot back", "hit back", "fired back"}
"""The verbs of who says something to words before his own."""
SAID = frozenset(("said", "says", "added", "adds"))
# Who is addressed so is a person for sure; the model of people has learned with just these.
ADDRESSES = HONORIFICS - {"mx"} | {"baroness"}
THINGS = word_set(
    "report study poll survey statement document documents letter memo article paper website site lawsuit "
    "complaint story filing analysis ad editorial transcript tweet email e-mail post message release "
    "order ruling verdict suit warrant resolution circular notice advisory alert bulletin communique communiqué "
    "affidavit indictment profile obituary newspaper tabloid broadcaster text note book biography petition reports "
    "studies polls data figures review audit"
)
# What newspapers set in capitals over a story: "INTERVIEW: The woman who counts the swans".
KICKERS = word_set(
    "analysis breaking column comment correction editorial exclusive explainer factbox feature gallery interview live "
    "note obituary opinion photos podcast poll profile question questions quiz report review transcript update video "
    "watch read more related answer caption editor"
)
RELATIVES = word_set(
    "husband wife son daughter mother father mum mom dad brother sister uncle aunt nephew niece cousin grandson "
    "granddaughter grandmother grandfather fiance fiancee fiancé fiancée girlfriend boyfriend partner widow widower "
    "brother-in-law daughter-in-law father-in-law mother-in-law sister-in-law son-in-law half-brother half-sister "
    "stepbrother stepdaughter stepfather stepmother stepsister stepson grandad granddad grandma grandpa "
    "hubby granny auntie"
)
# Nouns for bodies that are surnames as well.
SURNAMES_TOO = word_set(
    "house hall post guard church temple fox force chamber express board court trust police bank school hospital "
    "mission record reserve union cross"
)
# "The inquest heard that": who told them is left open.
HEARINGS = word_set("commission committee court hearing inquest inquiry jurors jury magistrates panel trial tribunal")
GROUPS = word_set(
    "sources authorities people families critics others experts locals fans readers viewers neighbours neighbors "
    "economists insiders aides scientists researchers police staff crew crowd public family relatives commentators "
    "sides republicans democrats americans conservatives liberals workers employees parents bosses chiefs medics "
    "organisers"
)

NUMBERS = word_set("two three four five six seven eight nine ten eleven twelve")
PERSONAL = word_set("he she they i we it who you")
HIS_OWN = word_set("his her himself herself")
# What is feared or hoped is a view, and not said; its verb is given with it.
VIEWS = word_set("believe fear hope reckon suspect think worry")
# One body by its trade or office: no word of a name, so none that tells a body by it.
TRADING_BODIES = word_set(
    "automaker bench brewery brokerage carmaker carrier chain chipmaker conglomerate consultancy distributor drugmaker "
    "grocer housebuilder insurer lender maker manufacturer nonprofit non-profit operator opposition planemaker refiner "
    "regulator retailer seller shipbuilder start-up startup steelmaker supermarket supplier utility wholesaler"
)
# Several bodies, which are the subject of a verb of reporting as several people are.
SPEAKING_BODIES = word_set(
    "agencies airlines automakers banks brands carmakers charities chipmakers clubs companies corporations councils "
    "countries courts drugmakers firms governments groups hospitals housebuilders institutions insurers lenders "
    "manufacturers media nations newspapers nonprofits operators organisations organizations outlets papers parties "
    "regulators retailers schools startups states supermarkets suppliers teams unions universities utilities"
)
# Who belongs to a nation, where the adjective is no noun for one.
NATIONALS = word_set(
    "aussie briton croat dane dutchman dutchwoman englishman englishwoman finn frenchman frenchwoman irishman "
    "irishwoman kiwi pole scot scotsman scotswoman serb slovak slovene spaniard swede turk welshman welshwoman "
    "brit cornishman dubliner geordie glaswegian liverpudlian londoner mancunian parisian texan ulsterman yorkshireman"
)
PARTISANS = word_set("conservative democrat independent liberal republican socialist tory")
# Behind a preposition these tell when: "in the last week", "on Monday evening".
TIMES = word_set("day week month year morning afternoon evening night")


@cache
def cue_forms() -> dict[str, tuple[str, VerbKind]]:
    """Return, for every form of a reporting verb, its lemma and class."""
    forms: dict[str, tuple[str, VerbKind]] = {}
    for lemma, kind, inflected in read_table("reporting_verbs.tsv"):
        for form in (lemma, *inflected.split()):
            forms.setdefault(form, (lemma, cast("VerbKind", kind)))
    return forms


@lru_cache(_REMEMBERED)
def reports_speech(word: str) -> bool:
    """Tell whether a word in lower case is an inflected form of a verb of speech, and so sure to be a verb."""
    lemma, kind = cue_forms().get(word, ("", ""))
    return kind == "speech" and word != lemma


@cache
def titles() -> dict[str, str]:
    """Return the titles that stand before a name, without stops, with the gender they tell (``m``, ``f`` or ``-``)."""
    return dict(read_table("titles.tsv"))


@cache
def person_nouns() -> tuple[dict[str, str], frozenset[str]]:
    """Return the nouns for one person with the gender they tell, and the nouns for several."""
    rows = read_table("person_nouns.tsv")
    one = {form: gender for noun, gender, _ in rows for form in _list_forms(noun)}
    several = [form for _, _, plural in rows for form in _list_forms(plural)]
    return one, GROUPS.union(several)


def _list_forms(noun: str) -> tuple[str, ...]:
    """Return a noun for people with what may be joined to it: "the co-chairman", "the president-elect"."""
    return noun, f"co-{noun}", f"ex-{noun}", f"vice-{noun}", f"{noun}-designate", f"{noun}-elect"


@cache
def nouns_for_one() -> frozenset[str]:
    """Return the titles and the nouns for one person."""
    return frozenset(person_nouns()[0]) | frozenset(titles())


@cache
def given_names() -> dict[str, str]:
    """Return given names in lower case without accents, with their gender: ``m``, ``f`` or ``u`` for both."""
    return {name: gender for gender, names in read_table("given_names.tsv") for name in names.split()}


@cache
def organisation_words() -> frozenset[str]:
    """Return words that names of bodies are made of."""
    return read_word_list("organisation_words.txt") | firm_words()


@cache
def firm_words() -> frozenset[str]:
    """Return words that names of firms and of sports' bodies end in, which may be cut to their first word."""
    return read_word_list("firm_words.txt")


@cache
def place_words() -> frozenset[str]:
    """Return words that names of places are made of."""
    return read_word_list("place_words.txt")


@cache
def countries() -> frozenset[str]:
    """Return countries, continents and capitals that stand for their governments."""
    return read_word_list("countries.txt")


def names_no_person(word: str) -> bool:
    """Tell whether bodies, places or countries are called by a word in lower case."""
    return word in organisation_words() or word in place_words() or word in countries()


@cache
def nationalities() -> frozenset[str]:
    """Return adjectives of nations, faiths and parties."""
    return read_word_list("nationalities.txt")


@cache
def nationals() -> frozenset[str]:
    """Return the nouns for who belongs to a nation: "the Italian", "the Swede"."""
    return nationalities() | NATIONALS


@cache
def calendar_words() -> frozenset[str]:
    """Return months, weekdays and feasts."""
    return read_word_list("calendar_words.txt")


@cache
def sentence_openers() -> frozenset[str]:
    """Return words that are capitalised only because a sentence begins with them."""
    return read_word_list("sentence_openers.txt") | AUXILIARIES | PREPOSITIONS | frozenset(PRONOUNS)
