"""The errors a reader can do something about; anything else that is raised is a bug."""


class SummariseError(Exception):
    """Something about the input or the options that the message says how to mend."""


class UnreadableInputError(SummariseError):
    """The input could not be read or decoded."""


class NothingToSummariseError(SummariseError):
    """The input was read, but holds no words."""


class OptionError(SummariseError, ValueError):
    """An option has a value it cannot have."""


class TextTooLongError(SummariseError):
    """The text is longer than the chosen method can rank in reasonable time."""


class MissingExtraError(SummariseError):
    """The work needs a library that is installed with an extra of this package."""


class OutputError(SummariseError):
    """The output file could not be written."""
