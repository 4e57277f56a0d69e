import pytest

from summarise.rendering import Page, render_summary
from summarise.summary import Explanation, SetAside, Summary
from summarise.values import Attribution, Speaker, Statement

LATE = Statement("It is late", 0, 10, "direct", "said", "she")


def summarise_speaker(name: str, role: str | None, explanation: Explanation | None = None) -> Summary:
    attribution = Attribution(speakers=(Speaker(name, role, (LATE,)),))
    return Summary("a.txt", None, None, None, "en", (), attribution, "news", 3, 1, "summarise", explanation=explanation)


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Ann Lee", "mayor of \u200e Kelt"),
        ("Ann \u202a\ue000 Lee", "mayor of Kelt and of Dorne"),
        ("Ann\u00a0Lee", "mayor\u3000of  Kelt \ud800 and of \u200f Dorne"),
        ("Ann Leeleeleeleeleeleeleeleeleeleelee", "mayor of Kelt"),
        ("李安", "多恩市市长兼港口管理局局长兼消防队队长"),
    ],
)
@pytest.mark.parametrize("width", [20, 25, 60])
def test_a_name_is_wrapped_whatever_it_holds(name, role, width):
    summary = summarise_speaker(name, role)
    plain = render_summary(summary, Page(parts=("speakers",), width=width))
    coloured = render_summary(summary, Page(parts=("speakers",), width=width, colour=True))
    assert "  \n" not in plain and "\u200e" not in plain
    for style in ("\x1b[0m", "\x1b[1m", "\x1b[2m"):
        coloured = coloured.replace(style, "")
    assert coloured == plain


def test_the_name_alone_stands_out_on_every_row():
    shown = render_summary(
        summarise_speaker("Ann Lee-Ek of \u200e Dorne", "mayor"), Page(parts=("speakers",), width=20, colour=True)
    )
    assert shown.splitlines()[1:3] == ["  \x1b[1mAnn Lee-Ek of\x1b[0m", "    \x1b[1mDorne\x1b[0m\x1b[2m, mayor\x1b[0m"]


def test_headings_are_wrapped_too():
    explanation = Explanation((), (SetAside("byline", "By Bo Ek", 0, 8),))
    shown = render_summary(summarise_speaker("Ann Lee", None, explanation), Page(width=20))
    assert "Set aside as\nfurniture\n" in shown
