"""The stages in order; no input or output of its own, no printing."""

from __future__ import annotations

from claimcheck import extract as _extract
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.rulebook.rule import Rulebook
from claimcheck.text.article import Article


def extract(document: Document, rulebook: Rulebook | None = None) -> list[Claim]:
    """Every mention of one document, those that a rule claims with its id."""
    book = rulebook or Rulebook(())
    return _extract.claims(Article(document, book.lexicon), book)


def claim_fields(claim: Claim) -> dict[str, object]:
    """A claim as `extract --format jsonl` prints it."""
    scope = claim.scope
    return {
        "id": claim.id, "document": claim.document, "kind": claim.kind, "rule": claim.rule,
        "start": claim.span.start, "end": claim.span.end, "text": claim.text,
        "sentence": [claim.sentence.start, claim.sentence.end],
        **claim.value.fields(),
        "scope": {"subject": scope.subject, "place": scope.place, "period": scope.period,
                  "status": scope.status, "speaker": scope.speaker},
    }  # fmt: skip
