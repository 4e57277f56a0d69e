"""Article -> who said what.

Quotations and cues are found by rule, everything that has to be weighed by four small linear models learned from
PolNeAR (Newell, Margolin, Ruths, "An Attribution Relations Corpus for Political News", LREC 2018): which names are
people's, who is the subject of a cue, whose a quotation is, and whom a pronoun stands for. The model of quotations
and candidates follows Pareti, O'Keefe, Konstas, Curran and Koprinska, "Automatically Detecting and Attributing
Indirect Quotations" (EMNLP 2013).

Where to look, in the order of the work, each room built on those before it:

- ``lexicon``, ``accents``, ``model``: the lists of words, words without accents, and the sum of weights that scores a
  candidate
- ``document``: words and marks
- ``names``: which words are names; ``people``: whose they are, and which are people's
- ``mentions``: all that stands for somebody, "she" and "a spokesman" too
- ``cues``: what reports ("said", "according to", "LEE:"), its subject, and the words around it
- ``linking``: whose a quotation is
- ``coreference``: whom "he", "the minister", "it" and "the statement" stand for
- ``statements``: the words reported
- ``grouping``: under whom they are listed, by which name and with what role
"""

from __future__ import annotations

from summarise.attribution.coreference import resolve_mentions
from summarise.attribution.cues import find_cues
from summarise.attribution.cues.labels import find_labels
from summarise.attribution.cues.nouns import find_owned
from summarise.attribution.cues.subjects import bind_subjects
from summarise.attribution.document import Document, read_document
from summarise.attribution.grouping import group_statements
from summarise.attribution.grouping.findings import Findings
from summarise.attribution.linking import link_quotations
from summarise.attribution.linking.titles import find_titles
from summarise.attribution.mentions import find_mentions
from summarise.attribution.names import find_name_runs
from summarise.attribution.people import gather_entities, infer_genders
from summarise.attribution.people.bodies import join_short_bodies
from summarise.attribution.people.personhood import judge_people
from summarise.attribution.statements import Utterance, collect_utterances
from summarise.values import Article, Attribution, Sentence


def attribute_statements(article: Article, sentences: tuple[Sentence, ...]) -> Attribution:
    """Return the statements of the article under those who made them."""
    return group_statements(*find_utterances(read_document(article, sentences)))


def find_utterances(document: Document) -> tuple[Findings, tuple[Utterance, ...]]:
    """Return what each room finds out about a document, and the utterances in it."""
    # Who is there: names, which of them are one, which are people's, and all that stands for somebody.
    runs = find_name_runs(document)
    entities, owner = gather_entities(document, runs)
    judge_people(document, runs, entities)
    infer_genders(document, runs, entities)
    join_short_bodies(document, runs, entities, owner)
    mentions = find_mentions(document, runs, entities, owner)
    # Who speaks where: words that report with their subjects, and the mention each quotation belongs to.
    cues = bind_subjects(document, find_cues(document, runs), mentions) + find_labels(document, mentions)
    titles = find_titles(document, mentions, cues)
    links = link_quotations(document, mentions, cues, titles)
    antecedents = resolve_mentions(document, mentions, entities, cues)
    # What was said: whole quotations and reported clauses, under the people and bodies they come from.
    cues += find_owned(document, mentions)
    utterances = collect_utterances(document, mentions, cues, titles, links)
    return Findings(document, runs, entities, mentions, cues, antecedents), utterances
