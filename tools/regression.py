"""Logistic regression on one-hot levels: Newton's method with a Gaussian prior, no dependency.

Rows are tuples of feature numbers; equal rows are put together, so the work grows with the number
of different rows.  Sums run in a fixed order: the same rows give the same coefficients to the byte.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

Row = tuple[int, ...]
STEPS = 25
"""Newton steps at most; eight suffice on the pairs at hand."""
ENOUGH = 1e-6
"""Change of a coefficient below which the fit has settled, in nats."""


def fit(
    rows: Mapping[Row, tuple[float, float]],
    ridges: Sequence[float],
    offsets: Mapping[Row, float] | None = None,
) -> list[float]:
    """Coefficients in nats, the intercept last.

    `rows` gives for each row how often it is of one question and of two; `ridges` are
    the precisions of the prior around 0 of the coefficients but the intercept; `offsets` gives the
    log-odds that a row has to begin with.
    """
    features = len(ridges)
    size = features + 1
    theta = [0.0] * size
    ordered = sorted(rows.items())
    for _ in range(STEPS):
        gradient = [-ridge * value for ridge, value in zip(ridges, theta, strict=False)] + [0.0]
        hessian = [[0.0] * size for _ in range(size)]
        for row, (same, other) in ordered:
            active = (*row, features)
            known = offsets[row] if offsets else 0.0
            chance = 1.0 / (1.0 + math.exp(-known - sum(theta[n] for n in active)))
            total = same + other
            residual, curve = same - total * chance, total * chance * (1.0 - chance)
            for place, n in enumerate(active):
                gradient[n] += residual
                line = hessian[n]
                for m in active[place:]:
                    line[m] += curve
        for n in range(size):
            hessian[n][n] += ridges[n] if n < features else 1e-9
            for m in range(n):
                hessian[n][m] = hessian[n][m] or hessian[m][n]
                hessian[m][n] = hessian[n][m]
        step = solve(hessian, gradient)
        theta = [value + change for value, change in zip(theta, step, strict=True)]
        if max(map(abs, step)) < ENOUGH:
            break
    return theta


def solve(matrix: Sequence[Sequence[float]], right: Sequence[float]) -> list[float]:
    """The solution of a symmetric positive definite system, by Cholesky."""
    size = len(right)
    lower = [[0.0] * size for _ in range(size)]
    for n in range(size):
        for m in range(n + 1):
            rest = matrix[n][m] - sum(
                a * b for a, b in zip(lower[n][:m], lower[m][:m], strict=True)
            )
            lower[n][m] = math.sqrt(max(rest, 1e-12)) if n == m else rest / lower[m][m]
    middle: list[float] = []
    for n in range(size):
        known = sum(a * b for a, b in zip(lower[n][:n], middle, strict=True))
        middle.append((right[n] - known) / lower[n][n])
    found = [0.0] * size
    for n in reversed(range(size)):
        known = sum(lower[m][n] * found[m] for m in range(n + 1, size))
        found[n] = (middle[n] - known) / lower[n][n]
    return found
