"""Little words that the parse goes by: closed classes of English grammar, none of them subjects of news."""

from __future__ import annotations

from functools import cache, cached_property

from summarise.resources import read_table


class WordList:
    """The words of one class, read when the first of them is asked for."""

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def __contains__(self, word: str) -> bool:
        return word in self.words

    @cached_property
    def words(self) -> frozenset[str]:
        """All of them."""
        return frozenset(_read_lists()[self.kind])


PERIODS = WordList("period")
TIMES = WordList("time")
# Dropping one of these would say more than the sentence does, or the opposite.
LIMITING = WordList("limiting")
# "Fail to provide safe care" is not "fail to provide care".
NEGATIVE = WordList("negative")
KEPT_MODIFIERS = WordList("kept")
# The person or thing between such a verb and its infinitive does what the infinitive says: one without the other
# would tell another story.
CONTROL = WordList("control")
# Prepositions that say when and where: after a passive verb they can go, and after another phrase they hang on the
# verb rather than on that phrase.
INNER = WordList("inner")
# Verbs with the preposition that comes after their object and completes them.
BOUND = WordList("bound")
# Verbs whose object is followed by what it is made, kept or found to be.
COMPLETED = WordList("completed")
# Verbs whose past tense is their participle too, though it does not end in -ed.
TWOFOLD = WordList("twofold")
# Verbs whose past tense is no participle and no noun: "stole", "drove".
PAST = WordList("past")
# Those whose past tense is their participle too, and no noun: "taught", "upheld".
VERBAL = WordList("verbal")
# Verbs that tell their story with nothing after them: "prices fell", "the minister resigned".
ALONE = WordList("alone")
# What is only said to be so; the headline says it with who does.
CLAIMING = frozenset(("claim", "claimed", "claims", "allege", "alleged", "alleges"))
# Verbs for what nobody may be said to have done by the paper itself.
ACCUSING = WordList("accusing")
# Verbs for harm that a storm does too, and a person only by what somebody says.
HARMING = WordList("harming")
# What kills people without being accused of it.
FORCES = WordList("force")
# Verbs with no object, whose past tense is no participle behind a noun: "the champion crashed out".
INTRANSITIVE = WordList("intransitive")
# Nouns that tell nothing without the adjective before them: "have a big year", "lead a quiet life".
EMPTY = WordList("empty")
# Nouns that tell little without what is to be done: "plans to", "a bid to".
PURPOSES = WordList("purpose")
# What stands before the names of people, and can go without leaving half a name.
TITLES = WordList("title")
# Words in small letters inside names: "Ana de la Cruz".
PARTICLES = WordList("particle")
# Words that wait for the next one.
WAITING = WordList("waiting")
# Words before a noun that pick out of many, so that what follows must say out of which, as superlatives in -est do:
# "the first to".
PICKING = WordList("picking")
# And those that say of how many something is true: "most voters in Wales".
COUNTING = WordList("counting")
# Verbs that report a clause.
REPORTING = WordList("reporting")
# Of these, the verbs after which a clause can be told as a fact, as news desks do.
STATING = WordList("stating")
# Verbs of speech that can stand before their speaker: "said Lee", "added Lee".
SAYING = WordList("saying")
# Verbs that need to say what someone was told: "the jury was told that".
TELLING = WordList("telling")
# Verbs with two objects whose past tense would say that the one who was given something gave it: "issued a notice".
GIVING = WordList("giving")
# "A few" is not "few", nor "by a quarter" "by quarter".
QUANTITIES = WordList("quantity")
# "Part of it" is not "part": what such a noun means is said by the words after its "of".
PARTITIVE = WordList("partitive")


@cache
def _read_lists() -> dict[str, list[str]]:
    lists: dict[str, list[str]] = {}
    for word, kind in read_table("clause_words.tsv"):
        lists.setdefault(kind, []).append(word)
    return lists
