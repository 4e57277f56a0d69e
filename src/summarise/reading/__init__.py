"""Files and standard input -> text: bytes are decoded, wrong decoding mended, what a page or a mail holds taken out.

The work begins in ``inputs``, which is imported where there is something to read: ``--help`` needs none of it.

Where to look:

- Bytes: ``decoding``, with ``alphabets`` for rarer encodings
- Pages: ``html``, with ``cutting``, ``linked_data`` and ``walls``; mail: ``mail``, ``mail_parts``; what is no article:
  ``data``
- Text mended: ``mojibake``, ``entities``; without its marks: ``escapes``, ``link_numbers``, ``front_matter``,
  ``markdown_inline``
"""

from typing import Literal

InputForm = Literal["auto", "text", "html"]

STDIN = "-"
