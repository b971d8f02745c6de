"""How a run ends, as an exit code and in words."""

from __future__ import annotations

from claimcheck.gate import threshold
from claimcheck.model.finding import Severity
from claimcheck.model.report import Verdict


def verdict(
    failing: int,
    lost: int,
    fail_on: str,
    min_confidence: float,
    unchanged: str | None = None,
    *,
    amiss: int = 0,
) -> Verdict:
    """The verdict on so many findings that fail a run, and inputs that were to be read and are not.

    `unchanged` says that nothing is new, and in whose words; `amiss` counts the suppressions that
    fail a run.

    >>> verdict(0, 0, "error", 0.9).words
    'Passed: no finding of severity error with a confidence of 0.9 or more'
    >>> verdict(2, 1, "note", 0).words
    'Incomplete: 1 input missing or skipped; 2 findings of severity note or graver in the rest'
    >>> verdict(0, 0, "error", 0, amiss=1).words
    'Failed: 1 suppression to be put right; no finding of severity error'
    """
    standard = _standard(fail_on, min_confidence)
    found = f"{failing or 'no'} {'finding' if failing < 2 else 'findings'} {standard}"
    if lost:
        inputs = f"{lost} {'input' if lost == 1 else 'inputs'} missing or skipped"
        rest = "" if fail_on == threshold.NEVER else f"; {found} in the rest"
        return Verdict(2, f"Incomplete: {inputs}{rest}")
    if amiss:
        wrong = f"{amiss} {'suppression' if amiss == 1 else 'suppressions'} to be put right"
        return Verdict(1, f"Failed: {wrong}; {found}")
    if failing:
        return Verdict(1, f"Failed: {found}")
    if unchanged:
        return Verdict(0, f"Passed: {unchanged}")
    if fail_on == threshold.NEVER:
        return Verdict(0, "Passed: no finding is to fail a run")
    return Verdict(0, f"Passed: {found}")


def _standard(fail_on: str, min_confidence: float) -> str:
    """How bad and how sure a finding must be, in words."""
    severity = fail_on if fail_on == Severity.ERROR.value else f"{fail_on} or graver"
    sure = f" with a confidence of {min_confidence:g} or more" if min_confidence else ""
    return f"of severity {severity}{sure}"
