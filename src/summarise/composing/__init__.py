"""What the reader gets: the headline, the key points and the speakers, as one Summary."""

from __future__ import annotations

from collections.abc import Iterator

from summarise.composing.key_points import choose_key_points
from summarise.languages import LANGUAGES, UNKNOWN
from summarise.summary import Explanation, KeyPoint, SetAside, Summary
from summarise.values import Article, Attribution, Headline, Options, Rating, Sentence, fold
from summarise.version import __version__
from summarise.words import count_words


def compose_summary(
    article: Article,
    sentences: tuple[Sentence, ...],
    ratings: tuple[Rating, ...],
    attribution: Attribution,
    options: Options,
    source: str | None,
) -> Summary:
    """Return the summary of an article of at least one sentence from what the steps before found out about it."""
    words = sum(count_words(sentence.text) for sentence in sentences)
    budget = options.parsed_length.budget(len(sentences), words)
    selection = choose_key_points(article, sentences, ratings, budget)
    key_points = selection.key_points
    return Summary(
        source=source,
        headline=article.headline or _build_headline(article, sentences),
        byline=article.byline,
        dateline=article.dateline,
        language=article.language,
        key_points=key_points,
        attribution=attribution,
        method=options.method,
        words=words,
        sentences=len(sentences),
        generator=f"summarise {__version__}",
        explanation=Explanation(selection.explain(), _name_set_aside(article)) if options.explain else None,
        warnings=tuple(_warnings(article, key_points, options)),
    )


def _build_headline(article: Article, sentences: tuple[Sentence, ...]) -> Headline:
    # Most articles have their own, and what builds one takes as long to import as everything else here together.
    from summarise.composing.headline import build_headline

    return build_headline(article, sentences)


def _name_set_aside(article: Article) -> tuple[SetAside, ...]:
    """Return the furniture and the standfirst, in the order of the text: neither is in any sentence."""
    pieces = [(piece.start, piece.end, str(piece.kind)) for piece in article.furniture]
    if article.standfirst:
        pieces.append((article.standfirst.start, article.standfirst.end, "standfirst"))
    return tuple(SetAside(kind, fold(article.text[start:end]), start, end) for start, end, kind in sorted(pieces))


def _tell_language(article: Article, options: Options) -> str:
    # Of a language that the reader named there is nothing to tell, and it may not even be right.
    if options.language:
        return "speakers are found in English only"
    if article.language == UNKNOWN:
        return "its language is not known here; speakers are found in English only (-l en, if it is)"
    return f"this is {LANGUAGES[article.language].capitalize()}; speakers are found in English only"


def _warnings(article: Article, key_points: tuple[KeyPoint, ...], options: Options) -> Iterator[str]:
    if article.language != "en":
        yield _tell_language(article, options)
    if not key_points:
        yield f"no sentence fits in {options.length}; ask for more"
