import pytest

from summarise.cleaning.furniture.quoting import unquote_lines


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("The council\n> voted on\r\n> > Monday.\r>\r> It rained.", "The council\nvoted on\r\nMonday.\r\rIt rained."),
        ("> One\n>\n>> Two\n>\tThree", "One\n\nTwo\nThree"),
        # Without a space, as some programs quote.
        (">One\n>two.\nThree.", "One\ntwo.\nThree."),
        ("\ufeff> One\n  > two.", "\ufeffOne\n  two."),
        # What a mailbox puts before a word that would begin the next mail in it.
        ("It was late.\n\n>From here on, nobody knew.", "It was late.\n\nFrom here on, nobody knew."),
        # A line that leads in what is quoted is no part of its first paragraph.
        ("Ann wrote:\r\n> Bob wrote:\r\n> > One:\r\n> > two", "Ann wrote:\r\n\r\nBob wrote:\r\n\r\nOne:\r\ntwo"),
        ("Ann wrote:\n\n> One\ntwo\n> three", "Ann wrote:\n\nOne\ntwo\nthree"),
        # Signs of other things.
        ("Boats of\n>50 feet\nand more -> the canal", None),
        ("    > in a block of code", None),
        ("-> One\n=> two\n<b>\n", None),
        (">50 feet", None),
        ("", None),
    ],
)
def test_marks_are_left_out_at_the_starts_of_quoted_lines_only(text, left):
    assert unquote_lines(text) == (text if left is None else left)
