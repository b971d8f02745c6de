"""Part of what was _role_compare.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.model.claim import Claim
from claimcheck.text.article import Article

if TYPE_CHECKING:
    pass
from claimcheck.kinds.role.options import Options


def distance(claim: Claim, options: Options) -> int:
    """0: no rule of this kind names words at a distance."""
    return 0


def accept(mention: Claim, options: Options, article: Article) -> Claim | None:
    """Every role."""
    return mention
