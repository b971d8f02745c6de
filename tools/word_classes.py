"""Learns the weights of word classes and writes `claimcheck/text/tokens/word_classes.tsv`.

    pip install spacy && python -m spacy download en_core_web_sm
    python tools/word_classes.py --tag TEXTS.jsonl.gz --model en_core_web_sm TAGGED.jsonl
    python tools/word_classes.py TAGGED.jsonl

The first command has a tagger of the Penn Treebank's classes read news, once; the second learns a
far smaller model from what it read, and says how often the two agree on the lines left out.  The
same file gives the same bytes.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from claimcheck.text.english.closed_classes import CLOSED
from claimcheck.text.english.verb_lemmas import IRREGULAR_FORMS
from claimcheck.text.tokens.record import (
    ADJECTIVE,
    ADVERB,
    BASE,
    CLASSES,
    FINITE,
    GERUND,
    NAME,
    NOUN,
    NUMBER,
    OTHER,
    PARTICIPLE,
    Token,
)
from claimcheck.text.tokens.scan import scan
from claimcheck.text.tokens.tagger import START, Place, Tagger, is_titled, place
from claimcheck.text.tokens.weights import NOTHING, Weights

TARGET = Path(__file__).parents[1] / "claimcheck/text/tokens/word_classes.tsv"
PENN = {
    **dict.fromkeys(("NN", "NNS"), NOUN),
    **dict.fromkeys(("NNP", "NNPS"), NAME),
    **dict.fromkeys(("VBD", "VBP", "VBZ", "MD"), FINITE),
    "VB": BASE,
    "VBG": GERUND,
    "VBN": PARTICIPLE,
    **dict.fromkeys(("JJ", "JJR", "JJS", "AFX"), ADJECTIVE),
    **dict.fromkeys(("RB", "RBR", "RBS"), ADVERB),
    "CD": NUMBER,
}
"""Class of the Penn Treebank -> ours; the others are `OTHER`."""
TEXTS, CHARACTERS, SHORTEST = 5000, 2500, 40
"""Texts that are tagged, the characters of each, and those of the shortest line."""
KNOWN = 5
"""Times that a word must be seen to be known by itself."""
SURE, SURE_SEEN = 0.99, 15
"""Share of one class from which a word that was seen so often always has it."""
RARE = 0.02
"""Share of a class below which a known word cannot have it."""
NEIGHBOURS = 250
"""Words, the most frequent, that are signs for their neighbours."""
ROUNDS = 5
HUNDREDTHS = 100
LEAST = 30
"""Weights below it are left out."""
LEFT_OUT = 20
"""Each so many-th line is for the test."""
Line = tuple[list[Token], list[str]]


def tag(source: Path, model: str, target: Path) -> None:
    """Have another tagger read some texts; a record a line: text, offsets, classes."""
    import spacy  # noqa: PLC0415 - needed by this command alone

    reader = spacy.load(model, disable=["parser", "ner", "lemmatizer"])
    content = gzip.decompress(source.read_bytes()).decode("utf-8")
    rows = [json.loads(line) for line in content.split("\n") if line.strip()]
    texts = [row["text"] for row in rows if row.get("kind", "document") == "document"]
    random.Random(7).shuffle(texts)
    lines = (line for text in texts[:TEXTS] for line in text[:CHARACTERS].split("\n"))
    with target.open("w", encoding="utf-8") as file:
        for read in reader.pipe(line for line in lines if len(line) > SHORTEST):
            told = [(token.idx, token.tag_) for token in read]
            file.write(json.dumps({"text": read.text, "tags": told}) + "\n")


def lines(source: Path) -> Iterator[Line]:
    """The tokens of each line with their classes; a compound has that of its last part."""
    for row in source.read_text(encoding="utf-8").splitlines():
        read = json.loads(row)
        at = {start: PENN.get(name, OTHER) for start, name in read["tags"]}
        tokens = scan(read["text"], 0, len(read["text"]))
        classes = []
        for token in tokens:
            last = token.start + max(token.low.rfind("-"), token.low.rfind("/")) + 1
            classes.append(at.get(last) or at.get(token.start) or OTHER)
        if tokens:
            yield tokens, classes


class Learner:
    """An averaged perceptron over the signs of a tagger."""

    def __init__(self, some: Sequence[Line]) -> None:
        seen: dict[str, Counter[str]] = defaultdict(Counter)
        for tokens, classes in some:
            for token, told in zip(tokens, classes, strict=True):
                seen[token.low][told] += 1
        often = sorted(seen, key=lambda low: (-seen[low].total(), low))
        words = {low: _classes(low, seen[low]) for low in often if seen[low].total() >= KNOWN}
        self.weights = Weights(words, {}, frozenset(_neighbours(often, words)))
        self._now: dict[str, list[float]] = defaultdict(lambda: [0.0] * len(CLASSES))
        self._sums: dict[str, list[float]] = defaultdict(lambda: [0.0] * len(CLASSES))
        self._step = 0

    def learn(self, some: Sequence[Line]) -> None:
        """Read some lines once and mend the weights at every wrong class."""
        tagger = Tagger(self.weights)
        for tokens, classes in some:
            before, title = START + START, is_titled(tokens)
            for at, token in enumerate(tokens):
                known = self.weights.words.get(token.low, "")
                taken = (
                    known
                    if len(known) == 1
                    else self._one(
                        tagger,
                        place(tokens, at, before, title=title),
                        classes[at],
                    )
                )
                before = before[1] + taken

    def _one(self, tagger: Tagger, here: Place, right: str) -> str:
        signs = tagger.signs(here)
        self._step += 1
        may_be = tagger.may_be(here.low, here.looks)
        rows = [self._now[sign] for sign in signs if sign in self._now]
        best = max(may_be, key=lambda each: sum(row[each] for row in rows))
        told = CLASSES.index(right)
        if best != told:
            for sign in signs:
                for each, change in ((told, 1.0), (best, -1.0)):
                    self._now[sign][each] += change
                    self._sums[sign][each] += change * self._step
        return CLASSES[best]

    def averaged(self) -> Weights:
        """The weights, each the average of what it was over all steps."""
        signs = {}
        for sign, row in self._now.items():
            pairs = zip(row, self._sums[sign], strict=True)
            averages = [round(HUNDREDTHS * (now - past / self._step)) for now, past in pairs]
            kept = tuple(each if abs(each) >= LEAST else 0 for each in averages)
            if kept != NOTHING:
                signs[sign] = kept
        return Weights(self.weights.words, signs, self.weights.neighbours)


def _neighbours(often: Sequence[str], words: Mapping[str, str]) -> Iterator[str]:
    """The most frequent words, and the words of grammar among the others that are known."""
    yield from often[:NEIGHBOURS]
    yield from (low for low in words if low in CLOSED or low.endswith("n't"))


def _classes(low: str, seen: Counter[str]) -> str:
    """The classes that a word may have, the most frequent first."""
    total = seen.total()
    (first, times), *_ = ranked = sorted(seen.items(), key=lambda item: (-item[1], item[0]))
    formed = low.endswith("ed") or low in IRREGULAR_FORMS  # a past tense and a participle
    if first != NAME and not formed and total >= SURE_SEEN and times >= SURE * total:
        return first
    kept = [each for each, count in ranked if count >= RARE * total]
    return "".join(kept if len(kept) > 1 else [*kept, NAME if first != NAME else NOUN])


def table(weights: Weights) -> str:
    """The weights as `word_classes.tsv` has them."""
    rows = [
        "# What the signs of a word's class weigh.  Made by tools/word_classes.py from news tagged",
        "# by spaCy's en_core_web_sm (MIT).  Columns: sign, what it is about, weights by class in",
        "# hundredths; a row `word` names the classes that the word may have.",
    ]
    rows += [f"word\t{low}\t{classes}" for low, classes in sorted(weights.words.items())]
    rows += [f"near\t{low}\t" for low in sorted(weights.neighbours)]
    for sign, vector in sorted(weights.signs.items()):
        name, _, about = sign.partition(" ")
        pairs = zip(CLASSES, vector, strict=True)
        rows.append(f"{name}\t{about}\t{' '.join(f'{each}{bits}' for each, bits in pairs if bits)}")
    return "\n".join(rows) + "\n"


def agreement(weights: Weights, some: Sequence[Line]) -> str:
    """How often the classes agree, over all words and for each class."""
    tagger = Tagger(weights)
    seen: Counter[tuple[str, str]] = Counter()
    for tokens, classes in some:
        seen.update(zip(classes, tagger.classes(tokens), strict=True))
    total = seen.total()
    told = [f"{sum(n for (a, b), n in seen.items() if a == b) / total:.4f} of {total}"]
    for each in CLASSES:
        right = seen[each, each]
        wrong = sum(n for (a, b), n in seen.items() if b == each != a)
        missed = sum(n for (a, b), n in seen.items() if a == each != b)
        told.append(
            f"{each}: precision {right / (right + wrong or 1):.3f}"
            f" recall {right / (right + missed or 1):.3f}"
        )
    return "\n".join(told)


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("tagged", type=Path)
    parser.add_argument("--tag", type=Path, help="texts to be tagged first (JSON lines, packed)")
    parser.add_argument("--model", help="a model of spaCy")
    given = parser.parse_args()
    if given.tag:
        tag(given.tag, given.model, given.tagged)
        return
    every = list(lines(given.tagged))
    some = [line for number, line in enumerate(every) if number % LEFT_OUT]
    learner = Learner(some)
    mixed = random.Random(5)
    for _ in range(ROUNDS):
        mixed.shuffle(some)
        learner.learn(some)
    weights = learner.averaged()
    TARGET.write_text(table(weights), encoding="utf-8", newline="\n")
    print(agreement(weights, every[::LEFT_OUT]), file=sys.stderr)


if __name__ == "__main__":
    main()
