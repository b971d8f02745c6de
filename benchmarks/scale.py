"""How time and memory of a whole check grow with the number of articles.

    python benchmarks/scale.py [ARTICLES]

The articles are made up here, the same in each run: `mixed` ones tell stories of four articles
each, with names, places, figures and quotations of their own; `near` ones are one article with a
word or a figure changed in each, as agency copy is printed.  Three figures come of what is measured
in this run, and it ends with 1 where one is over its limit:

- exponent: of the time from ARTICLES to four times as many mixed articles; 1 where time is linear.
- memory: what four times as many articles add to the peak, over the bytes of the text they add.
- near: the time of near-identical articles over that of as many mixed ones, each by its bytes.

Each measurement has a process of its own, after a small check that reads and compiles what is read
once; times are CPU time of `pipeline.check`, memory is the most that the process ever held.  It
takes two minutes; on two cores, both at work for others, it gave exponent 1.16, memory 102 (0.19
MB an article of 1.8 KB, denser with figures than news is) and 9 s for 300 near-identical articles:
time just over and memory over their limits, which are what is aimed at and not what is reached.
"""

from __future__ import annotations

import gc
import json
import math
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta

from claimcheck import pipeline
from claimcheck.__main__ import COLLECTED
from claimcheck.model.document import Document
from claimcheck.rulebook import loader

ARTICLES = 100
FACTOR = 4
NEAR = 300
"""Near-identical articles: as many outlets as print one agency's copy of a big story."""
EXPONENT, MEMORY, SHARE = 1.15, 82.0, 1.0
"""The limits: growth as good as linear; bytes of memory a byte of text, for the articles
made up here 0.15 MB each; near-identical articles cost no more than others."""

_ONSETS = ("b", "br", "d", "dr", "f", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "r", "s", "st",
           "t", "tr", "v")  # fmt: skip
_CODAS = ("l", "n", "r", "s", "nd", "rg", "sk", "th", "ck", "m")
_TRADES = ("baker", "teacher", "nurse", "farmer", "engineer", "driver", "clerk", "lawyer")
_THINGS = ("bridge", "harbour", "school", "tunnel", "market", "dam", "factory", "archive", "ferry",
           "theatre", "reservoir", "library", "mine", "orchard", "airport", "stadium")  # fmt: skip
_DEEDS = ("flooded", "collapsed", "burned", "closed", "reopened", "failed", "shut down", "sank")
_CRAFTS = ("painted", "built", "described", "sold")
_SENTENCES = (
    "At least {toll} people were killed and {hurt} hurt as the {thing} in {town} {deed} on {day}.",
    "The {thing}, which {firm} bought for ${price} million in {year}, had {staff} workers.",
    '"We warned them about the {thing} for {months} months," said {name}, a {trade} from {town}.',
    "{chief}, the mayor of {town}, said that {homes} homes had been evacuated by {day}.",
    "Rescuers from {other} reached {town} after {hours} hours, {chief} said.",
    "{firm} said its shares had fallen by {share} percent since {day}.",
    '"Nobody told us that the {thing} could have {deed}," {name} said.',
    "The damage is put at ${damage} million, according to the {other} council.",
    "About {crowd} residents gathered outside the {thing} and asked for {name} to resign.",
    "In {year} a fire in {other} killed {old} people, the worst loss in the district until now.",
    "Investigators found {faults} faults in the {thing}, {firm} confirmed on {day}.",
    "{chief} promised ${aid} million for the {homes} families of {town} and {other}.",
)
DAYS = 16
"""Days from one story to the next: the stories of one fortnight would all be held side by side."""
_LENGTH = 24
"""Sentences of an article, about 2,000 characters."""


def _name(rng: random.Random, syllables: int = 2) -> str:
    made = (rng.choice(_ONSETS) + rng.choice("aeiou") for _ in range(syllables))
    return ("".join(made) + rng.choice(_CODAS)).capitalize()


def _facts(rng: random.Random) -> dict[str, object]:
    """What a story is about."""
    return {
        "town": _name(rng), "other": _name(rng), "firm": f"{_name(rng)} Works",
        "name": f"{_name(rng, 1)} {_name(rng)}", "chief": f"{_name(rng, 1)} {_name(rng)}",
        "trade": rng.choice(_TRADES), "thing": rng.choice(_THINGS), "deed": rng.choice(_DEEDS),
        "day": rng.choice(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")),
        "year": rng.randrange(1950, 2015), "toll": rng.randrange(3, 90),
        "hurt": rng.randrange(100, 400), "price": rng.randrange(11, 99),
        "staff": rng.randrange(120, 2900), "months": rng.randrange(3, 20),
        "homes": rng.randrange(130, 1900), "hours": rng.randrange(3, 30),
        "share": rng.randrange(3, 40), "damage": rng.randrange(20, 300),
        "crowd": 100 * rng.randrange(3, 60), "old": rng.randrange(20, 90),
        "faults": rng.randrange(3, 30), "aid": rng.randrange(3, 60),
    }  # fmt: skip


def _told(rng: random.Random, facts: Mapping[str, object]) -> list[str]:
    """An article on a story: its sentences in an order of its own, and some on nothing else."""
    chosen = rng.sample(_SENTENCES, len(_SENTENCES) - 2)
    further = [
        f"The {rng.choice(_THINGS)} of {_name(rng)} was named after {_name(rng, 1)} {_name(rng)},"
        f" who {rng.choice(_CRAFTS)} it in {rng.randrange(1800, 1950)}."
        for _ in range(_LENGTH - len(chosen))
    ]
    both = [sentence.format(**facts) for sentence in chosen] + further
    return [both[0], *rng.sample(both[1:], len(both) - 1)]


def _document(number: int, sentences: list[str], day: date) -> Document:
    paragraphs = [" ".join(sentences[n : n + 3]) for n in range(0, len(sentences), 3)]
    return Document(f"{number}", "\n\n".join(paragraphs), f"Outlet {number}", day)


def mixed(count: int) -> Iterator[Document]:
    """Stories of four articles, in which a figure is told otherwise now and then."""
    for number in range(count):
        facts = _facts(random.Random(number // 4))
        rng = random.Random(f"article {number}")
        if rng.random() < 0.5:
            facts["toll"] = rng.randrange(3, 90)
        day = date(2021, 3, 5) + timedelta(days=number // 4 * DAYS % 3000)
        yield _document(number, _told(rng, facts), day)


def near(count: int) -> Iterator[Document]:
    """One article, in each copy of which a figure or a word is another."""
    facts = _facts(random.Random(7))
    article = _told(random.Random(7), facts)
    for number in range(count):
        rng = random.Random(f"copy {number}")
        changed = list(article)
        for place in rng.sample(range(len(article)), 3):
            words = changed[place].split()
            spot = rng.randrange(1, len(words) - 1)
            words[spot] = str(rng.randrange(3, 400)) if words[spot].isdigit() else words[spot - 1]
            changed[place] = " ".join(words)
        yield _document(number, changed, date(2021, 3, 5))


KINDS: Mapping[str, Callable[[int], Iterator[Document]]] = {"mixed": mixed, "near": near}


def measure(kind: str, count: int) -> dict[str, float]:
    """Seconds, peak bytes and bytes of text of a check of so many articles, in this process."""
    gc.set_threshold(*COLLECTED)
    documents = list(KINDS[kind](count))
    rulebook = loader.load()
    pipeline.check(list(mixed(8)), rulebook)
    started = time.process_time()
    pipeline.check(documents, rulebook)
    seconds = time.process_time() - started
    unit = 1 if sys.platform == "darwin" else 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
    return {"seconds": seconds, "peak": peak, "text": sum(len(d.text.encode()) for d in documents)}


def _apart(kind: str, count: int) -> dict[str, float]:
    """`measure` in a process of its own, with what came of it printed."""
    command = [sys.executable, __file__, "measure", kind, str(count)]
    found: dict[str, float] = json.loads(
        subprocess.run(command, check=True, capture_output=True).stdout
    )
    print(f"{kind:6s} {count:5d} articles  {found['text'] / 1e6:6.2f} MB of text  "
          f"{found['seconds']:7.2f} s  peak {found['peak'] / 1e6:6.1f} MB", flush=True)  # fmt: skip
    return found


def main(count: int) -> int:
    """Measure, print the three figures; 1 if one is over its limit."""
    small, large = _apart("mixed", count), _apart("mixed", FACTOR * count)
    same, others = _apart("near", NEAR), _apart("mixed", NEAR)
    added = large["text"] - small["text"]
    figures = (
        ("exponent", math.log(large["seconds"] / small["seconds"]) / math.log(FACTOR), EXPONENT),
        ("memory", (large["peak"] - small["peak"]) / added, MEMORY),
        ("near", same["seconds"] / same["text"] * others["text"] / others["seconds"], SHARE),
    )
    for name, found, most in figures:
        print(f"{name:10s} {found:6.2f}  at most {most:6.2f}{' !' if found > most else ''}")
    return int(any(found > most for _, found, most in figures))


if __name__ == "__main__":
    if sys.argv[1:2] == ["measure"]:
        print(json.dumps(measure(sys.argv[2], int(sys.argv[3]))))
    else:
        sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES))
