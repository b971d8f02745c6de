"""Readers: from paths to documents; one file a format, whose name is the format's id.

A module of this package is a reader when it satisfies `Reader`; modules whose name begins with
an underscore are what readers share.  A new file is a new format and nothing else is edited.
"""

from claimcheck.readers._facts import published
from claimcheck.readers._gather import Intake, read, reads
from claimcheck.readers._input_file import Source
from claimcheck.readers._registry import Reader, load, names

__all__ = ["Intake", "Reader", "Source", "load", "names", "published", "read", "reads"]
