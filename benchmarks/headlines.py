"""Headlines: the article's own, and the built one beside the lead cut at twelve words.

    python -m benchmarks.headlines [DATA] [CORPUS...]

DATA is the folder of corpora that training/DATA.md describes; needs rouge-score. Of articles whose text does not begin
with their title it prints for each corpus

- found: with the title put above the text, how often just that line is taken for the headline
- invented: without it, how often some other line is taken for the article's own headline
- for both ways to make one without it, ROUGE-1 and ROUGE-L against the title, the mean number of words, how many have
  more than twelve, and what one headline takes in a warm process
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from statistics import mean

from rouge_score.rouge_scorer import RougeScorer
from training.corpora import Row, parse_corpora, read_rows, squash

from summarise.cleaning import clean_text
from summarise.composing.headline import build_headline
from summarise.splitting import split_article
from summarise.values import Article, Sentence

CORPORA = ("bbc_news_summary", "inshorts_news_summary", "giveme5w1h_news")
_LONG = 12

Way = Callable[[Article, tuple[Sentence, ...]], str]
_WAYS: dict[str, Way] = {
    "first 12 words": lambda article, _: " ".join(article.text.split()[:_LONG]),
    "built": lambda article, sentences: build_headline(article, sentences).text,
}


def main() -> None:
    """Print three lines a corpus."""
    data, corpora = parse_corpora(__doc__, CORPORA)
    for name in corpora:
        rows = [row for row in read_rows(data, name) if is_without_title(row)]
        print_own(name, rows)
        for label, way in _WAYS.items():
            print_made(f"{name:24s} {label:14s}", rows, way)


def print_own(name: str, rows: Sequence[Row]) -> None:
    """Print how often the title is found where it stands above the text, and another line taken for it elsewhere."""
    found, invented = [], []
    for row in rows:
        own = clean_text(f"{row['title']}\n\n{row['text']}").headline
        found.append(own is not None and squash(own.text) == squash(row["title"]))
        invented.append(clean_text(row["text"]).headline is not None)
    shares = f"found {100 * mean(found):.1f}%  invented {100 * mean(invented):.1f}%"
    print(f"{name:24s} own headline    {shares}  n {len(rows)}")


def print_made(label: str, rows: Sequence[Row], way: Way) -> None:
    """Print how like the titles the headlines are that are made without them."""
    read = [(row["title"], article, split_article(article)) for row in rows for article in (clean_text(row["text"]),)]
    cases = [case for case in read if case[2]]
    begun = time.process_time()
    made = [way(article, sentences) for _, article, sentences in cases]
    taken = 1000 * (time.process_time() - begun) / max(1, len(cases))
    scorer = RougeScorer(["rouge1", "rougeL"], use_stemmer=True)
    scores = [scorer.score(title, text) for (title, _, _), text in zip(cases, made, strict=True)]
    one, longest = (100 * mean(score[kind].fmeasure for score in scores) for kind in ("rouge1", "rougeL"))
    words = [len(text.split()) for text in made]
    print(
        f"{label}  R1 {one:5.2f}  RL {longest:5.2f}  words {mean(words):4.1f}  "
        f"over {_LONG} {100 * mean(n > _LONG for n in words):.1f}%  {taken:5.2f} ms  n {len(cases)}"
    )


def is_without_title(row: Row) -> bool:
    """Return whether the text does not begin with the title, so that the headline has to be built."""
    return bool(row.get("title")) and not squash(row["text"]).startswith(squash(row["title"]))


if __name__ == "__main__":
    main()
