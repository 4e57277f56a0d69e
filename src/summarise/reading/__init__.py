"""Files and standard input -> text: bytes are decoded, wrong decoding mended, what a page or a mail holds taken out.

The work begins in ``inputs``, which is imported where there is something to read: ``--help`` needs none of it.
"""

from typing import Literal

InputForm = Literal["auto", "text", "html"]

STDIN = "-"
