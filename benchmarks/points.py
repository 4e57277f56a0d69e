"""How good three key points are, beside the peers', on the same articles in one run, as Markdown tables.

    python -m benchmarks.points [--most N] [DATA [CORPUS...]]

DATA is the folder of corpora that training/DATA.md describes; needs rouge-score and, for its row, lede. `news` is
measured as it is, which has learned from these articles, and by cross-validation: an article's points are chosen by
weights that four fifths of all articles gave, this one not among them. Milliseconds are of processor time from the text
to the points, in a warm process; what else our command does (headline, speakers) is not in them.

- repeated: articles in which one point holds more than half of another's words, stop words left out
- lost: points that open with a word such as "He" or "But", or with "The" and a noun that sentences before have but no
  point before, while the sentence before is no point; it is told by the same rules of openings that `news` lowers a
  sentence for, and that the peers have never seen, so that it shows how far `news` goes by them, not how far a reader
  would miss the sentence before, and is no neutral measure beside the peers
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from itertools import permutations
from pathlib import Path
from statistics import mean
from typing import Any, cast

from rouge_score.rouge_scorer import RougeScorer
from training.corpora import add_data_argument
from training.news import FEATURES, make_model, train
from training.news_articles import CORPORA, TrainingArticle, read_articles

from benchmarks.punkt_data import write_punkt_data
from summarise.cleaning import clean_text
from summarise.composing.key_points import choose_key_points
from summarise.language.openings import opens_definite, weigh_opening
from summarise.language.stems import list_stems
from summarise.lengths import Budget
from summarise.ranking import rank_sentences
from summarise.ranking.news import rate_columns
from summarise.ranking.news.features import measure_features
from summarise.ranking.news.model import Model
from summarise.splitting import split_article, split_sentences
from summarise.values import Method

MEASURED = ("cnndm_validation", "inshorts_news_summary", "newsroom60")
POINTS = 3
PARTS = 5
ROUGE = ("rouge1", "rouge2", "rougeLsum")
SUMY = {
    "TextRank": ("text_rank", "TextRankSummarizer"),
    "LexRank": ("lex_rank", "LexRankSummarizer"),
    "LSA": ("lsa", "LsaSummarizer"),
}

Summariser = Callable[[str], list[str]]


def choose_by_model(model: Model, text: str) -> list[str]:
    """Return the points of `news` with these weights."""
    article = clean_text(text)
    sentences = split_article(article)
    ratings = rate_columns(measure_features(article, sentences), model)
    selection = choose_key_points(article, sentences, ratings, Budget(POINTS, "sentences"))
    return [point.text for point in selection.key_points]


def choose_by_method(method: str, text: str) -> list[str]:
    """Return the points of one of our other methods."""
    article = clean_text(text)
    sentences = split_article(article)
    ratings = rank_sentences(article, sentences, cast(Method, method))
    selection = choose_key_points(article, sentences, ratings, Budget(POINTS, "sentences"))
    return [point.text for point in selection.key_points]


def choose_by_sumy(summariser: Any, text: str) -> list[str]:
    """Return the sentences that sumy picks, set up as its own command does it."""
    parser = import_module("sumy.parsers.plaintext").PlaintextParser
    tokenizer = import_module("sumy.nlp.tokenizers").Tokenizer("english")
    return [str(sentence) for sentence in summariser(parser.from_string(text, tokenizer).document, POINTS)]


def choose_by_lede(room: int, text: str) -> list[str]:
    """Return what lede picks in so many characters, in one piece; it knows no other length."""
    return [str(import_module("lede").summarize(text, max_length=room).summary)]


def list_peers(articles: Sequence[TrainingArticle]) -> Iterator[tuple[str, list[Summariser]]]:
    """Return the summarisers that are compared with `news`, ours first, each with one for every article."""
    for name in ("news", "lead"):
        yield name, [partial(choose_by_method, name)] * len(articles)
    for name in SUMY:
        yield f"our {name}", [partial(choose_by_method, name.lower())] * len(articles)
    stem = import_module("sumy.nlp.stemmers").Stemmer("english")
    for name, (module, kind) in SUMY.items():
        summariser = getattr(import_module(f"sumy.summarizers.{module}"), kind)(stem)
        summariser.stop_words = import_module("sumy.utils").get_stop_words("english")
        yield f"sumy {name}", [partial(choose_by_sumy, summariser)] * len(articles)
    if find_spec("lede") is None:
        print("| lede | not installed |")
        return
    rooms = [len("\n".join(choose_by_method("news", article.text))) for article in articles]
    yield "lede", [partial(choose_by_lede, room) for room in rooms]


def measure(summarisers: Sequence[Summariser], articles: Sequence[TrainingArticle]) -> list[float]:
    """Return the figures of one row; there is one summariser for each article."""
    scorer = RougeScorer(list(ROUGE), use_stemmer=True)
    summarisers[0](articles[0].text)
    figures = []
    for choose, article in zip(summarisers, articles, strict=True):
        start = time.process_time()
        points = choose(article.text)
        spent = 1000 * (time.process_time() - start)
        points = [sentence.text for point in points for sentence in split_sentences(point)]
        scores = scorer.score("\n".join(article.summary), "\n".join(points))
        lost = mean(_find_lost(points, article.text)) if points else 0.0
        words = len(" ".join(points).split())
        rouge = [100 * scores[kind].fmeasure for kind in ROUGE]
        figures.append([*rouge, words, 100 * _repeats(points), 100 * lost, spent])
    return [mean(column) for column in zip(*figures, strict=True)]


def _repeats(points: Sequence[str]) -> bool:
    bags = [set(list_stems(point, "en")) for point in points]
    return any(bag and len(bag & other) > len(bag) / 2 for bag, other in permutations(bags, 2))


def _find_lost(points: Sequence[str], text: str) -> list[bool]:
    folded = " ".join(text.split())
    ends: set[int] = set()
    known: set[str] = set()
    lost = []
    for point in points:
        start = folded.find(" ".join(point.split()))
        terms = list_stems(point, "en")
        definite = opens_definite(point) and not known.issuperset(terms[:1])
        unknown = definite and terms[0] in list_stems(folded[: max(0, start)], "en")
        lost.append((weigh_opening(point) > 0 or unknown) and start - 1 not in ends)
        known.update(terms)
        ends.add(start + len(" ".join(point.split())))
    return lost


def main() -> None:
    """Print one table a corpus."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_data_argument(parser)
    parser.add_argument("corpora", metavar="CORPUS", nargs="*", default=MEASURED)
    parser.add_argument("--most", type=int, default=150)
    options = parser.parse_args()
    for corpus in set(options.corpora) - CORPORA.keys():
        parser.error(f"there are no summaries of a corpus {corpus!r}; choose from {', '.join(CORPORA)}")
    articles = read_articles(options.data, FEATURES)
    models = [
        make_model(train([article for place, article in enumerate(articles) if place % PARTS != part]))
        for part in range(PARTS)
    ]
    with tempfile.TemporaryDirectory() as directory:
        import_module("nltk.data").path.append(str(write_punkt_data(Path(directory))))
        for corpus in options.corpora:
            places = [place for place, article in enumerate(articles) if article.corpus == corpus][: options.most]
            chosen = [articles[place] for place in places]
            print(f"\n{corpus}, {len(chosen)} articles\n")
            print("| method | ROUGE-1 | ROUGE-2 | ROUGE-L | words | repeated % | lost % | ms |")
            print("|---|---|---|---|---|---|---|---|")
            ours: list[Summariser] = [partial(choose_by_model, models[place % PARTS]) for place in places]
            for name, summarisers in [("news, cross-validated", ours), *list_peers(chosen)]:
                cells = " | ".join(f"{figure:.1f}" for figure in measure(summarisers, chosen))
                print(f"| {name} | {cells} |", flush=True)


if __name__ == "__main__":
    main()
