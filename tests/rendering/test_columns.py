import textwrap

import pytest

from summarise.rendering.columns import count_columns, wrap_columns


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("", 0),
        ("boat", 4),
        ("café", 4),
        ("cafe\u0301", 4),
        ("新しい", 6),
        ("ｶﾞ", 2),
        ("서울", 4),
        ("🚢", 2),
        ("कुछ", 2),
    ],
)
def test_columns_are_what_a_terminal_gives(text, columns):
    assert count_columns(text) == columns


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", ["• "]),
        ("港口隧道将关闭六个月。", ["• 港口隧道", "  将关闭六", "  个月。"]),
        # No row begins with a closing mark, or ends with an opening one.
        ("港口隧道，说：“将关闭", ["• 港口隧", "  道，说：", "  “将关闭"]),
        # Words and figures stay whole.
        ("王说2024年Anna", ["• 王说2024", "  年Anna"]),
        ("서울시는 터널을", ["• 서울시는", "  터널을"]),
        # A word longer than a row is broken, its marks left on their letters.
        ("a" * 20, ["• aaaaaaaa", "  aaaaaaaa", "  aaaa"]),
        ("e\u0301" * 9, ["• " + "e\u0301" * 8, "  e\u0301"]),
        # A mark without its letter, as text cut between the two begins.
        ("\u0301" + "a" * 9, ["• \u0301aaaaaaaa", "  a"]),
    ],
)
def test_rows_are_filled_by_columns(text, rows):
    assert wrap_columns(text, 10, first="• ", rest="  ") == rows


@pytest.mark.parametrize("room", [20, 33, 60])
def test_words_parted_by_spaces_are_wrapped_as_python_does_it(room):
    text = "The ferry’s captain, Ann Lee, said that a long-drawn-out inquiry would help nobody at all. " * 3
    rows = textwrap.wrap(text, room, initial_indent="  • ", subsequent_indent="    ", break_on_hyphens=False)
    assert wrap_columns(text, room, first="  • ", rest="    ") == rows
