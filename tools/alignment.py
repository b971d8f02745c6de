"""Learns the weights of evidence and writes `rules/alignment.yaml`.

    python tools/alignment.py --groups GROUPS.jsonl.gz --documents DOCUMENTS.jsonl --gold GOLD.jsonl

Distant supervision: two articles of one group that print one distinctive figure (or one written-out
day) state one fact; the other pairs of the two articles, where their values differ, do not.  The
value is the label and therefore no feature.  `--gold` gives mentions with the question (`q`) that
each answers: it joins the fit at `GOLD` of the weight of a distant pair, and sets slope and prior
(Platt, 1999).  `judged_pairs.tsv` gives pairs of the groups with values that cannot both hold,
which distant supervision cannot judge: what each level adds there, and with the gold what such
values take.  Runs offline; the same files give the same bytes.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from calibration import calibrated, shift
from labels import distant, size_of
from regression import fit
from table import Learnt, written

from claimcheck import kinds
from claimcheck.align.clustering import Pair
from claimcheck.align.company import Company
from claimcheck.align.linkage import LEVELS, RIVALS, profiled, rivalry
from claimcheck.align.stories import Stories
from claimcheck.align.value_pairs import Likeness
from claimcheck.kinds import Weighed
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.model.evidence import APART, VALUES
from claimcheck.pipeline import extract
from claimcheck.rulebook import loader
from claimcheck.rulebook.rule import Rulebook

LEARNT = ("quantity", "date")
GOLD = 0.5
"""Weight of a pair of the gold beside one of distant supervision."""
APART_RIDGE = 20.0
"""The same for what a level adds where two values cannot both hold.  Cross-validated over the
articles, the average precision of judged pairs of -3 bits and more rises with it (figures .38 to
.47, dates .22 to .37), while that of the gold, which the fit does not see, hardly moves (figures
.24 to .22, dates .10 to .11); with 2, 5 or 10 the gold loses more, with 10 dates gain .03 more."""
LOOSE, LOOSE_RIDGE = ("articles", "size", "distance"), 3.0
"""Comparisons that have an own one, and that: what the wording of a pair decides needs to be held
back more than what two articles, or two values, have to each other.  Cross-validated, the average
precision of figures is .63 with 20, .66 with 10 and .68 with this, that of dates .34 to .36."""
SHARED = ("articles",)
"""What two articles have to each other does not hang on what is compared in them: learnt from
figures, of which twice as many were judged, and taken over for dates (their average precision
rises from .36 to .42)."""
FIXED = 1e9
"""The precision of what is not to be learnt."""
FAR = 8.0
"""Bits against one question from which equal values say nothing any more."""
RIDGE = 2.0
"""Precision of the prior around 0 of a coefficient."""
VALUE_BOUND = {"quantity": "size", "date": "distance"}
"""Comparisons that see the value: estimated from pairs of the gold with unequal values only."""
NEAR = ("a tenth", "a quarter", "a half", "double", "fivefold", "a day", "days",
        "of what happens once")  # fmt: skip
"""Their levels that say nothing of the question: they weigh one and the same, and only what they
add where two values cannot both hold is told apart."""

JUDGEMENTS = Path(__file__).parent / "judged_pairs.tsv"
Levels = tuple[str, ...]
Place = tuple[str, int]
Judgement = tuple[Place, Place, int, float]
Labels = dict[Pair, int]


class Story:
    """The claims of one kind in the articles of one group, and the levels of all their pairs."""

    def __init__(
        self, claims: Sequence[Claim], stories: Stories, name: str, kind: Weighed, book: Rulebook
    ) -> None:
        self.claims = [claim for claim in claims if claim.kind == name]
        self.likeness = Likeness(self.claims, kind)
        self.levels: dict[Pair, Levels] = dict(
            profiled(self.claims, kind, book.lexicon, Company(claims), stories)
        )
        self.labels: Labels = {}
        self.judged: dict[Pair, tuple[int, float]] = {}
        """What a reader said of a pair, and how many pairs it stands for."""

    def judge(self, rows: Sequence[Judgement]) -> None:
        """Take over what a reader said of pairs of these claims."""
        where = {(claim.document, claim.span.start): n for n, claim in enumerate(self.claims)}
        for left, right, label, weight in rows:
            a, b = sorted((where.get(left, -1), where.get(right, -1)))
            if (a, b) in self.levels and self.likeness.of(a, b) == APART:
                self.judged[a, b] = label, weight


def read(path: str) -> list[dict[str, Any]]:
    """The records of a JSON-lines file, packed or not."""
    content = Path(path).read_bytes()
    text = (gzip.decompress(content) if path.endswith(".gz") else content).decode("utf-8")
    return [json.loads(line) for line in text.split("\n") if line.strip()]


Group = tuple[str, list[Claim], Stories]


def grouped(path: str, book: Rulebook, every: int) -> Iterator[Group]:
    """Group by group, the claims of its articles and which of these tell one story; of many groups
    each `every`-th."""
    groups: dict[str, list[Document]] = defaultdict(list)
    for row in read(path):
        if row.get("kind", "document") == "document":
            day = str(row.get("date") or row.get("published") or "")[:10]
            groups[str(row.get("group") or row.get("cluster"))].append(
                Document(str(row["id"]), str(row["text"]), title=row.get("title"),
                         published=date.fromisoformat(day) if day else None)
            )  # fmt: skip
    for name, documents in list(groups.items())[::every]:
        claims = [claim for document in documents for claim in extract(document, book)]
        yield name, claims, Stories(documents, book.lexicon.demonyms)


def gold_labels(
    claims: Sequence[Claim], mentions: Sequence[dict[str, Any]], pairs: Sequence[Pair]
) -> Labels:
    """1 for two claims whose mentions answer one question, 0 for two; doubtful pairs left out."""
    own: dict[int, dict[str, Any]] = {}
    for number, claim in enumerate(claims):
        for row in mentions:
            here = row["doc"] == claim.document and row["kind"] == claim.kind
            if here and claim.span.start < row["end"] and row["start"] < claim.span.end:
                own.setdefault(number, row)
    found: Labels = {}
    for a, b in pairs:
        if a in own and b in own:
            x, y = own[a], own[b]
            if (
                x["q"] is None
                or y["q"] is None
                or (y["q"] not in (x.get("maybe"),) and x["q"] != y.get("maybe"))
            ):
                found[a, b] = int(x["q"] is not None and x["q"] == y["q"])
    return found


Rows = dict[tuple[int, ...], tuple[float, float]]


class Table:
    """Numbers of the levels, and the rows of a fit."""

    def __init__(self) -> None:
        self.numbers: dict[tuple[str, str], int] = {}
        self.seen: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0])

    def row(self, names: Sequence[str], levels: Levels) -> tuple[int, ...]:
        """The numbers of levels, new ones given as they come."""
        keys = zip(names, levels, strict=True)
        return tuple(self.numbers.setdefault(key, len(self.numbers)) for key in keys)


def learn(
    name: str, stories: Sequence[tuple[Story, float]], before: Learnt | None = None
) -> Learnt:
    """What the pairs of one kind tell; the rivals are judged by the other comparisons.

    `before` is what those of another kind told.
    """
    kind = kinds.load(name)
    assert kinds.is_weighed(kind)
    names = [evidence.name for evidence in kind.EVIDENCE]
    value_bound = VALUE_BOUND.get(name)
    fixed = size_bits(stories, names.index(value_bound)) if value_bound else {}
    first = _fitted(stories, names, value_bound)
    rivals = []
    for story, _ in stories:
        base = {p: _sum(first, names, found) for p, found in story.levels.items()}
        rivals.append(rivalry(base, story.claims, story.likeness))
    bits = first | _rival_bits(first, names, stories, rivals)
    bits |= {(value_bound or "", level): value for level, value in fixed.items()}
    points = _points(bits, names, stories, rivals)
    slope, moved = calibrated([(x, label) for x, label, _, _ in points])
    scaled = {key: slope * value for key, value in bits.items()}
    scaled["", ""] += moved
    known = {
        key: value for key, value in (before.apart if before else {}).items() if key[0] in SHARED
    }
    apart = _apart_bits(scaled, names, stories, rivals, known)
    values = _values(_moved(scaled, apart, names, stories, rivals))
    seen: Counter[tuple[str, str, int]] = Counter()
    for (story, _), rival in zip(stories, rivals, strict=True):
        for pair, label in story.labels.items():
            for key in (*zip(names, story.levels[pair], strict=True), (RIVALS, rival[pair])):
                seen[(*key, label)] += 1
    return Learnt(scaled["", ""], values, scaled, apart, seen)


def _values(points: Sequence[Scored]) -> dict[str, tuple[float, int, int]]:
    """What each way in which two values stand adds; of unequal ones only likely pairs count."""
    told: dict[str, tuple[float, int, int]] = {}
    for how in VALUES:
        own = [(x, label, stands) for x, label, level, stands in points if level == how]
        same = sum(label for _, label, _ in own)
        bits = shift(own, 0.0 if how == APART else -FAR) if own else 0.0
        told[how] = (bits, same, len(own) - same)
    return told


def _fitted(
    stories: Sequence[tuple[Story, float]],
    names: list[str],
    without: str | None,
) -> dict[tuple[str, str], float]:
    table, rows = Table(), defaultdict(lambda: [0.0, 0.0])
    kept = [n for n, name in enumerate(names) if name != without]
    for story, weight in stories:
        for pair, label in story.labels.items():
            found = story.levels[pair]
            levels = [found[n] for n in kept]
            told = [names[n] for n in kept]
            rows[table.row(told, tuple(levels))][1 - label] += weight
    counts = {row: (same, other) for row, (same, other) in rows.items()}
    theta = fit(counts, [RIDGE] * len(table.numbers))
    found_bits = {key: theta[n] / math.log(2) for key, n in table.numbers.items()}
    return found_bits | {("", ""): theta[-1] / math.log(2)}


def _rival_bits(
    bits: dict[tuple[str, str], float],
    names: Sequence[str],
    stories: Sequence[tuple[Story, float]],
    rivals: Sequence[dict[Pair, str]],
) -> dict[tuple[str, str], float]:
    """What each level of the rivals adds to the other comparisons, whose bits stay: a rival is
    judged by those, so a fit of both at once would take from them what it gives to it."""
    points: dict[str, list[tuple[float, int, float]]] = {level: [] for level in LEVELS}
    for (story, _), rival in zip(stories, rivals, strict=True):
        for pair, label in story.labels.items():
            points[rival[pair]].append((_sum(bits, names, story.levels[pair]), label, 1.0))
    return {(RIVALS, level): shift(own) for level, own in points.items()}


def _sum(bits: dict[tuple[str, str], float], names: Sequence[str], levels: Levels) -> float:
    return bits[("", "")] + sum(bits.get(key, 0.0) for key in zip(names, levels, strict=True))


def size_bits(stories: Sequence[tuple[Story, float]], place: int) -> dict[str, float]:
    """log2(m/u) of the levels of size, m from pairs of the gold whose values are not equal."""
    counts = [Counter[str](), Counter[str]()]
    for story, weight in stories:
        if weight == GOLD:
            for (a, b), label in story.labels.items():
                if size_of(story.claims[a]) != size_of(story.claims[b]):
                    level = story.levels[a, b][place]
                    counts[label]["" if level in NEAR else level] += 1
    same, other = counts[1], counts[0]
    total = sum(same.values()) + len(other), sum(other.values()) + len(other)
    bits = {
        level: math.log2((same[level] + 1) / total[0] / ((other[level] + 1) / total[1]))
        for level in sorted(other)
    }
    return dict.fromkeys(NEAR, bits.pop("", 0.0)) | bits


Scored = tuple[float, int, str, float]
"""Bits of a pair, its label, how its values stand, and how many pairs it stands for."""


def _points(
    bits: dict[tuple[str, str], float],
    names: Sequence[str],
    stories: Sequence[tuple[Story, float]],
    rivals: Sequence[dict[Pair, str]],
) -> list[Scored]:
    """Every pair of the gold."""
    return [
        (_total(bits, names, story, rival, pair), label, story.likeness.of(*pair), 1.0)
        for (story, weight), rival in zip(stories, rivals, strict=True)
        if weight == GOLD
        for pair, label in story.labels.items()
    ]


def _total(
    bits: dict[tuple[str, str], float],
    names: Sequence[str],
    story: Story,
    rival: dict[Pair, str],
    pair: Pair,
) -> float:
    return _sum(bits, [*names, RIVALS], (*story.levels[pair], rival[pair]))


def _apart_bits(
    bits: dict[tuple[str, str], float],
    names: Sequence[str],
    stories: Sequence[tuple[Story, float]],
    rivals: Sequence[dict[Pair, str]],
    known: dict[tuple[str, str], float],
) -> dict[tuple[str, str], float]:
    """What each level adds where the values cannot both hold, by the pairs that a reader judged,
    beside what is `known` of some; the intercept is left to the values."""
    table, rows = Table(), defaultdict(lambda: [0.0, 0.0])
    offsets: dict[tuple[int, ...], float] = {}
    for (story, _), rival in zip(stories, rivals, strict=True):
        for pair, (label, _) in story.judged.items():
            found = (*story.levels[pair], rival[pair])
            row = table.row([*names, RIVALS], found)
            rows[row][1 - label] += 1.0
            taken = math.fsum(known.get(key, 0.0) for key in zip(names, found, strict=False))
            offsets[row] = (_total(bits, names, story, rival, pair) + taken) * math.log(2)
    counts = {row: (same, other) for row, (same, other) in rows.items()}
    ridges = [
        FIXED if key in known else LOOSE_RIDGE if key[0] in LOOSE else APART_RIDGE
        for key in table.numbers
    ]
    theta = fit(counts, ridges, offsets)
    return {key: known.get(key, theta[n] / math.log(2)) for key, n in table.numbers.items()}


def _moved(
    bits: dict[tuple[str, str], float],
    apart: dict[tuple[str, str], float],
    names: Sequence[str],
    stories: Sequence[tuple[Story, float]],
    rivals: Sequence[dict[Pair, str]],
) -> list[Scored]:
    """The pairs of the gold and the judged ones, with what their levels add."""
    both = {key: value + apart.get(key, 0.0) for key, value in bits.items()}
    told = [
        (_total(both, names, story, rival, pair), label, APART, stands)
        for (story, _), rival in zip(stories, rivals, strict=True)
        for pair, (label, stands) in story.judged.items()
    ]
    held = [each for each in _points(bits, names, stories, rivals) if each[2] != APART]
    unlike = [each for each in _points(both, names, stories, rivals) if each[2] == APART]
    return held + unlike + told


def judgements(path: Path, kind: str) -> dict[str, list[Judgement]]:
    """What a reader said of pairs of claims of a kind, by the document of the first."""
    found: dict[str, list[Judgement]] = defaultdict(list)
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith(f"{kind}\t"):
            _, left, start, right, other, label, weight = line.split("\t")
            found[left].append(((left, int(start)), (right, int(other)), int(label), float(weight)))
    return found


def main() -> None:
    """Read the pairs, learn every kind, write the file."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--groups", required=True)
    parser.add_argument("--documents", required=True)
    parser.add_argument("--gold", required=True)
    parser.add_argument("--every", type=int, default=1, help="take each n-th group only")
    parser.add_argument("-o", "--out", default="rules/alignment.yaml")
    options = parser.parse_args()
    book = loader.load()
    mentions: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in read(options.gold):
        mentions[str(row["story"])].append(row)
    learnt: dict[str, tuple[Learnt, Any]] = {}
    groups = [(told, None) for told in grouped(options.groups, book, options.every)]
    golden = [(told, mentions[told[0]]) for told in grouped(options.documents, book, 1)]
    for name in LEARNT:
        kind = kinds.load(name)
        assert kinds.is_weighed(kind)
        judged = judgements(JUDGEMENTS, name)
        stories: list[tuple[Story, float]] = []
        for (_, claims, together), rows in (*groups, *golden):
            story = Story(claims, together, name, kind, book)
            story.labels = (
                distant(story.claims, list(story.levels))
                if rows is None
                else gold_labels(story.claims, rows, list(story.levels))
            )
            if rows is None:
                documents = dict.fromkeys(claim.document for claim in story.claims)
                story.judge([row for document in documents for row in judged.get(document, ())])
            if story.judged or any(story.labels.values()):
                stories.append((story, 1.0 if rows is None else GOLD))
        before = learnt[LEARNT[0]][0] if learnt else None
        told = learn(name, stories, before)
        learnt[name] = (told, [(e.name, e.levels) for e in kind.EVIDENCE])
    Path(options.out).write_text(written(learnt), encoding="utf-8")


if __name__ == "__main__":
    main()
