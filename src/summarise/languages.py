"""The languages that a text may be in."""

from __future__ import annotations

import re

from summarise.errors import OptionError

LANGUAGES = {
    "af": "afrikaans",
    "am": "amharic",
    "ar": "arabic",
    "as": "assamese",
    "be": "belarusian",
    "bg": "bulgarian",
    "bn": "bengali",
    "bo": "tibetan",
    "ca": "catalan",
    "cs": "czech",
    "cy": "welsh",
    "da": "danish",
    "de": "german",
    "dv": "dhivehi",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "et": "estonian",
    "eu": "basque",
    "fa": "persian",
    "fi": "finnish",
    "fr": "french",
    "ga": "irish",
    "gl": "galician",
    "gu": "gujarati",
    "he": "hebrew",
    "hi": "hindi",
    "hr": "croatian",
    "hu": "hungarian",
    "hy": "armenian",
    "id": "indonesian",
    "is": "icelandic",
    "it": "italian",
    "ja": "japanese",
    "ka": "georgian",
    "kk": "kazakh",
    "km": "khmer",
    "kn": "kannada",
    "ko": "korean",
    "lo": "lao",
    "lt": "lithuanian",
    "lv": "latvian",
    "mk": "macedonian",
    "ml": "malayalam",
    "mr": "marathi",
    "ms": "malay",
    "my": "burmese",
    "ne": "nepali",
    "nl": "dutch",
    "no": "norwegian",
    "or": "odia",
    "pa": "punjabi",
    "pl": "polish",
    "ps": "pashto",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "si": "sinhala",
    "sk": "slovak",
    "sl": "slovenian",
    "sq": "albanian",
    "sr": "serbian",
    "sv": "swedish",
    "sw": "swahili",
    "ta": "tamil",
    "te": "telugu",
    "th": "thai",
    "ti": "tigrinya",
    "tl": "tagalog",
    "tr": "turkish",
    "uk": "ukrainian",
    "ur": "urdu",
    "vi": "vietnamese",
    "yi": "yiddish",
    "zh": "chinese",
}
"""ISO 639-1 codes, each with its language's name, as NLTK and sumy spell it where they know it."""

UNKNOWN = "und"
"""What stands for a language that is not recognised: ISO 639-2 and BCP 47 call it "undetermined"."""


def check_language(language: str) -> str:
    """Return the code of a language, given in any case, with or without what may follow it: "en" for "en-GB".

    Raises:
        OptionError: it is none of ``LANGUAGES``, nor ``UNKNOWN``, as a text in none of them is said to be in.
    """
    # What is said of a country or a script makes no difference here: en-GB, zh_Hant_TW, en_US.UTF-8.
    code = re.split("[-_.]", language.lower())[0] if isinstance(language, str) else None
    if code not in LANGUAGES and code != UNKNOWN:
        raise OptionError(f"{language!r} is not a language known here; give a code such as en or de")
    return code
