"""Which attributions a rule claims: by mode, by speaker and by number of words."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.kinds.attribution.options import Options
from claimcheck.kinds.attribution.quoted_words import wording
from claimcheck.kinds.attribution.speaker import speaker
from claimcheck.kinds.attribution.value import Attribution, value_of
from claimcheck.model.claim import Claim
from claimcheck.model.lexicon import Lexicon, fold
from claimcheck.model.traits import Traits
from claimcheck.text.article import Article

TRAITS = Traits(expected=True)


def distance(claim: Claim, options: Options) -> int:
    """0: no rule of this kind names words at a distance."""
    return 0


def accept(mention: Claim, options: Options, article: Article) -> Claim | None:
    """The mention, if its mode is asked for and it has words enough."""
    value = value_of(mention)
    if value.mode not in options.modes:
        return None
    if options.speakers and not _is_among(value, options.speakers, article.lexicon):
        return None
    if options.not_speakers and _is_among(value, options.not_speakers, article.lexicon):
        return None
    return mention if len(wording(mention, value).said) >= options.least_words else None


def _is_among(value: Attribution, names: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Is the speaker, or one of several, called so, or of a body that is?"""
    called = [f" {fold(words)} " for words in _called(value)]
    known = set(speaker(value, lexicon).bodies)
    known.update(name for words in called if (name := lexicon.canonical(words)))
    return any(
        lexicon.canonical(name) in known or any(f" {fold(name)} " in words for words in called)
        for name in names
    )


def _called(value: Attribution) -> Iterator[str]:
    """All that the text calls the speaker: name, the words at the quotation, post, body."""
    source = value.source.text if value.source else None
    for words in (value.entity, source, value.role, value.organisation, *value.speakers):
        if words:
            yield words
