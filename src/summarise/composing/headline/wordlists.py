"""Little words that the parse goes by: closed classes of English grammar, none of them subjects of news."""

from __future__ import annotations

from summarise.resources import read_resource

_LISTS = {
    name: frozenset(words.split())
    for name, words in (line.split("\t") for line in read_resource("clause_words.tsv").splitlines())
}

PERIODS = _LISTS["period"]
TIMES = _LISTS["time"]
# Dropping one of these would say more than the sentence does, or the opposite.
LIMITING = _LISTS["limiting"]
# "Fail to provide safe care" is not "fail to provide care".
NEGATIVE = _LISTS["negative"]
KEPT_MODIFIERS = _LISTS["kept"]
# The person or thing between such a verb and its infinitive does what the infinitive says: one without the other
# would tell another story.
CONTROL = _LISTS["control"]
# Prepositions that say when and where: after a passive verb they can go, and after another phrase they hang on the
# verb rather than on that phrase.
INNER = _LISTS["inner"]
# Verbs with the preposition that comes after their object and completes them.
BOUND = _LISTS["bound"]
# Verbs whose object is followed by what it is made, kept or found to be.
COMPLETED = _LISTS["completed"]
# Verbs whose past tense is their participle too, though it does not end in -ed.
TWOFOLD = _LISTS["twofold"]
# Verbs that tell their story with nothing after them: "prices fell", "the minister resigned".
ALONE = _LISTS["alone"]
# Nouns that tell little without what is to be done: "plans to", "a bid to".
PURPOSES = _LISTS["purpose"]
# What stands before the names of people, and can go without leaving half a name.
TITLES = _LISTS["title"]
REPORTING = _LISTS["reporting"]
# Of these, the verbs after which a clause can be told as a fact, as news desks do.
STATING = _LISTS["stating"]
# "A few" is not "few", nor "by a quarter" "by quarter".
QUANTITIES = _LISTS["quantity"]
# "Part of it" is not "part": what such a noun means is said by the words after its "of".
PARTITIVE = _LISTS["partitive"]
