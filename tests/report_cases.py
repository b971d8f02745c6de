"""The reports that the golden files show, by name.

`python tests/report_cases.py` writes the golden files anew; read every changed line before
committing it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import report_factory as make

from claimcheck.model.document import Skipped
from claimcheck.model.finding import Relation, Severity
from claimcheck.model.report import Coverage, Report, Tally, Uncovered, Verdict
from claimcheck.reports import SECTIONS, View, load

COURIER = make.document(
    "flood/courier.txt",
    "River Arda bursts its banks\n"
    "\n"
    "Rescue crews lifted at least 210 people from rooftops in the lower Arda valley after the "
    "river burst its banks on Tuesday night, the fire service said. Four people died.\n"
    "\n"
    "Around 5,500 residents were told to leave the valley. “We have never seen the water rise "
    "this quickly in this part of the country, and we were not ready for it,” fire chief Ilse "
    "Brandt told reporters. Dozens were treated for injuries.\n",
    "The Courier",
    "2024-03-06",
)
WIRE = make.document(
    "flood/wire.txt",
    "ARDA, March 6 - A total of 140 people were rescued from rooftops in the lower valley of the "
    "Arda, officials said. Four people were killed.\n"
    "\n"
    "“We have never seen water rise so quickly in this part of the country and we were simply "
    "not ready,” said Brandt, who heads the regional fire service. Some 2,000 residents of the "
    "town of Lower Arda were ordered out of their homes.\n",
    "Wire One",
    "2024-03-06",
)
CHANNEL = make.document(
    "flood/channel-5.txt",
    "Hospitals treated 37 people for injuries. The mayor, Tomas Reiner, who had been in Lisbon for "
    "a meeting of river towns when the first warnings were sent to the valley’s four thousand "
    "households shortly before nine in the evening, said at a news conference that 140 people had "
    "been brought down from rooftops by helicopters of the army and the coast guard, that four "
    "had died, and that “the dams upstream held”. “We have never seen the water rise this quickly "
    "in this part of the country, and we were not ready for it,” Reiner said.\n",
    "Channel 5",
    "2024-03-07",
)
BLOG = make.document(
    "flood/valley-blog.md",
    "Four dead, they say. Hospitals expect up to 50. The dams upstream held.\n",
)


def _rescued() -> make.Finding:
    return make.finding(
        Relation.CONFLICT,
        "people rescued from rooftops, lower Arda valley",
        make.side("at least 210", make.claim(COURIER, "at least 210 people", "at least 210")),
        make.side(
            "140",
            make.claim(WIRE, "140 people", "140"),
            make.claim(CHANNEL, "140 people", "140"),
        ),
        why=make.slots(
            ("counted", "equal", "people", "people"),
            ("predicate", "equal", "rescue", "rescue"),
            ("place", "equal", "lower Arda valley", "lower Arda valley"),
            ("period", "unstated", "2024-03-05", None),
            ("value", "cannot both hold", "210 or more", "140"),
        ),
        message="at least 210 (The Courier) against 140 (Wire One, Channel 5)",
        origins=2,
    )


QUICKLY = (
    "“We have never seen the water rise this quickly in this part of the country, and we were not "
    "ready for it,”"
)
SO_QUICKLY = (
    "“We have never seen water rise so quickly in this part of the country and we were simply not "
    "ready,”"
)


def _speakers() -> make.Finding:
    name = "quotes.speaker"
    return make.finding(
        Relation.CONFLICT,
        "who said “We have never seen the water rise this quickly”",
        make.side("Ilse Brandt", make.claim(COURIER, QUICKLY, rule=name, speaker="Ilse Brandt"),
                  make.claim(WIRE, SO_QUICKLY, rule=name, speaker="Brandt")),
        make.side("Tomas Reiner", make.claim(CHANNEL, QUICKLY, rule=name, speaker="Tomas Reiner")),
        why=make.slots(
            ("wording", "reworded", SO_QUICKLY, QUICKLY),
            ("speaker", "differs", "Ilse Brandt", "Tomas Reiner"),
        ),
        message="one quotation, two speakers: Ilse Brandt and Tomas Reiner",
    )  # fmt: skip


def _reworded() -> make.Finding:
    name = "quotes.wording"
    return make.finding(
        Relation.REWORDED,
        "Ilse Brandt on the rise of the water",
        make.side(QUICKLY, make.claim(COURIER, QUICKLY, rule=name, speaker="Ilse Brandt")),
        make.side(SO_QUICKLY, make.claim(WIRE, SO_QUICKLY, rule=name, speaker="Brandt",
                                         entity="Ilse Brandt")),
        why=make.slots(("speaker", "equal", "Ilse Brandt", "Ilse Brandt"),
                       ("wording", "reworded", QUICKLY, SO_QUICKLY)),
    )  # fmt: skip


def _evacuated() -> make.Finding:
    return make.finding(
        Relation.DIFFERENT_SCOPE,
        "residents told to leave",
        make.side(
            "around 5,500",
            make.claim(COURIER, "Around 5,500 residents", "around 5,500", place="Arda valley"),
        ),
        make.side(
            "some 2,000", make.claim(WIRE, "Some 2,000 residents", "some 2,000", place="Lower Arda")
        ),
        why=make.slots(
            ("counted", "equal", "residents", "residents"),
            ("place", "differs", "Arda valley", "Lower Arda"),
            ("value", "differs", "5,500", "2,000"),
        ),
        confidence=0.72,
    )


def _post() -> make.Finding:
    return make.finding(
        Relation.DIFFERENT_SCOPE,
        "Ilse Brandt",
        make.side("fire chief", make.claim(COURIER, "fire chief", rule="roles.posts")),
        make.side("head, regional fire service",
                  make.claim(WIRE, "heads the regional fire service", rule="roles.posts")),
        why=make.slots(("post", "differs", "fire chief", "head"),
                       ("organisation", "unstated on one side", None, "regional fire service"),
                       ("together", "may be held together")),
        severity=Severity.INFO,
    )  # fmt: skip


def _expected() -> make.Finding:
    return make.finding(
        Relation.DIFFERENT_STATUS,
        "people treated for injuries",
        make.side("37", make.claim(CHANNEL, "37 people", "37")),
        make.side("up to 50", make.claim(BLOG, "up to 50", status="forecast")),
        why=make.slots(("status", "differs", None, "forecast"), ("value", "differs", "37", "50")),
    )


def _injured() -> make.Finding:
    return make.finding(
        Relation.LESS_PRECISE,
        "people injured",
        make.side("37", make.claim(CHANNEL, "37 people", "37")),
        make.side("dozens", make.claim(COURIER, "Dozens", "dozens")),
        why=make.slots(("value", "holds", "dozens", "37")),
    )


def _dead() -> make.Finding:
    return make.finding(
        Relation.AGREEMENT,
        "people killed",
        make.side(
            "4",
            make.claim(COURIER, "Four people", "4"),
            make.claim(WIRE, "Four people", "4"),
            make.claim(CHANNEL, "four had died", "4"),
            make.claim(BLOG, "Four dead", "4"),
        ),
        origins=3,
    )


def _households() -> make.Finding:
    return make.finding(
        Relation.SINGLE_SOURCE,
        "households in the valley",
        make.side("four thousand", make.claim(CHANNEL, "four thousand households")),
    )


def flood() -> Report:
    """A conflict of numbers and one of speakers, rewording, scope, precision, agreement."""
    dams = BLOG.text.index("The dams")
    return make.report(
        [COURIER, WIRE, CHANNEL, BLOG],
        [_rescued(), _speakers(), _reworded(), _evacuated(), _expected(), _post(), _injured(),
         _dead(), _households()],
        coverage=Coverage(
            mentions=22, claimed=20, sentences=13,
            uncovered=(Uncovered(BLOG.id, dams, len(BLOG.text) - 1, "The dams upstream held."),),
        ),
        skipped=(Skipped("flood/photo.jpg", "not a text: the file holds bytes of zero"),),
        rules={
            "people.counts": make.rule("people.counts", "quantity", "People counted",
                                       "How many is the first thing that readers remember."),
            "quotes.speaker": make.rule("quotes.speaker", "attribution", "Who said it",
                                        "Words put into the wrong mouth are a correction."),
        },
    )  # fmt: skip


EVENING = make.document(
    "flood/evening.txt",
    "By Thursday evening six people had died. The gauge at the old bridge stood at nine metres on "
    "March 5. “We were not ready for it,” Ilse Brandt told the council.\n",
    "Evening Mail",
    "2024-03-08",
    "Gauge at old bridge passed nine metres on March 4",
)


def _toll() -> make.Finding:
    why = make.slots(
        ("period", "differs", "2024-03-06", "2024-03-07"), ("value", "differs", "4", "6")
    )
    return make.finding(
        Relation.DIFFERENT_TIME,
        "people killed",
        make.side("4", make.claim(COURIER, "Four people", "4", period="2024-03-06")),
        make.side("6", make.claim(EVENING, "six people", "6", period="2024-03-07")),
        why=why,
    )


def _cut() -> make.Finding:
    name = "quotes.wording"
    words = "“We were not ready for it,”"
    return make.finding(
        Relation.EXCERPT,
        "Ilse Brandt on the rise of the water",
        make.side(QUICKLY, make.claim(COURIER, QUICKLY, rule=name, speaker="Ilse Brandt")),
        make.side(words, make.claim(EVENING, words, rule=name, speaker="Ilse Brandt")),
        why=make.slots(("wording", "cut from the other", QUICKLY, words)),
    )


def _gauge() -> make.Finding:
    body = make.claim(EVENING, "March 5", "2024-03-05", rule="dates.events")
    head = make.headline(EVENING, "March 4", "2024-03-04", rule="dates.events")
    return make.finding(
        Relation.CONFLICT,
        "When: the gauge passed nine metres",
        make.side("2024-03-05", replace(body, kind="date")),
        make.side("2024-03-04", replace(head, kind="date")),
        why=make.slots(("value", "cannot both hold", "2024-03-05", "2024-03-04")),
        confidence=0.55,
    )


def _bridge() -> make.Finding:
    said = "The gauge at the old bridge stood at nine metres"
    left, right = "to leave the valley", said
    sides = [
        make.side(text, replace(make.claim(document, text, text), kind="statement"))
        for document, text in ((COURIER, left), (EVENING, right))
    ]
    return make.finding(
        Relation.CONFLICT,
        "The old bridge: stand or not",
        *sides,
        why=make.slots(("polarity", "differs", "not stand", "stand")),
        confidence=0.6,
    )


def everything() -> Report:
    """Every relation and every kind, a headline, three bands of confidence, a skipped input."""
    first = flood()
    post = next(each for each in first.findings if each.rule == "roles.posts")
    claims = [replace(side, claims=tuple(replace(c, kind="role") for c in side.claims))
              for side in post.sides]  # fmt: skip
    role = replace(post, kind="role", sides=tuple(claims))
    others = [each for each in first.findings if each is not post]
    made = [_gauge(), _bridge(), _toll()]
    *compared, alone = [*others[:4], *made, *others[4:-1], role, _cut(), others[-1]]
    return make.report(
        [*first.documents, EVENING], [*compared, alone], coverage=first.coverage,
        skipped=first.skipped, rules=dict(first.rules),
    )  # fmt: skip


HOSTILE = make.document(
    "in/[bold]a|b`.txt",
    "The [/b] company \x1b[31mlost\x1b[0m \u202e500 jobs\u202c | in <b>May</b> `rm`\x07 "
    "*really* http://example.org/x @desk\u2066.\n",
    "Out\x1b]8;;http://e\x07let [red]",
    "2024-05-01",
)
RIVAL = make.document(
    "in/b\u202e.txt",
    "# 700 jobs \x9b2J will go\ud800, said _the_ “board”\u2028of <script>alert(1)</script>.\n",
)


def hostile() -> Report:
    """Markup, escape sequences, bidi controls and a lone surrogate wherever text can stand."""
    left = make.claim(HOSTILE, "500 jobs", "500 [bold]\x1b[1m")
    right = make.claim(RIVAL, "700 jobs \x9b2J", "700 | `x` \x9b")
    odd = make.finding(
        Relation.CONFLICT,
        "jobs [link=http://e]lost[/link] | \u202ebackwards\x00",
        make.side("500 [bold]\x1b[1m", left),
        make.side("700 | `x` \x9b", right),
        why=make.slots(("place\x1b", "dif\u2069fers", "[/b]", None)),
        message="[red]500[/red] \x1b[31magainst <700>\ud801",
        severity=Severity.WARNING,
        confidence=0.31,
    )
    return make.report(
        [HOSTILE, RIVAL], [odd], skipped=(Skipped("x\x1b[2J[b]", "unreadable | <i>"),)
    )


HEADLINE = make.document(
    "budget.txt",
    "Council to spend 3 million on bridges\n"
    "\n"
    "The council voted on Monday to spend 3.4 million\n"
    "on the repair of two bridges.\n",
    "Harbour Post",
    "2024-09-10",
)


def question() -> Report:
    """One question with three sides, of which two are in conflict; and one less sure."""
    sides = (
        make.side("at least 210", make.claim(COURIER, "at least 210 people", "at least 210")),
        make.side("140", make.claim(WIRE, "140 people", "140", place="lower valley")),
        make.side("140 by helicopter", make.claim(CHANNEL, "140 people", period="2024-03-06")),
    )
    why = make.slots(("value", "differs", "210 or more", "140"))
    told = (
        make.SideRelation((0, 1), Relation.CONFLICT, Severity.ERROR, 0.91, why),
        make.SideRelation((0, 2), Relation.DIFFERENT_TIME, Severity.NOTE, 0.8,
                          make.slots(("period", "differs", None, "2024-03-06"))),
        make.SideRelation((1, 2), Relation.DIFFERENT_TIME, Severity.NOTE, 0.62,
                          make.slots(("period", "differs", None, "2024-03-06"))),
    )  # fmt: skip
    rescued = make.finding(Relation.CONFLICT, "People rescued", *sides, why=why, relations=told,
                           message="at least 210 against 140: these cannot both hold",
                           confidence=0.91)  # fmt: skip
    hurt = replace(_injured(), severity=Severity.NOTE, confidence=0.4)
    return make.report([COURIER, WIRE, CHANNEL], [rescued, hurt])


def gated() -> Report:
    """A new document held against two known ones, with all that a gate adds."""
    whole = question()
    return replace(
        whole,
        known=frozenset([COURIER.id, WIRE.id]),
        relations=frozenset(Relation) - {Relation.AGREEMENT, Relation.SINGLE_SOURCE},
        statistics=(
            Tally("people.counts", Relation.CONFLICT, 1200),
            Tally("people.counts", Relation.DIFFERENT_TIME, 1),
        ),
        coverage=Coverage(4, 3, 2),
        skipped=(Skipped("new/second.pdf", "no reader for .pdf (.md, .txt)"),),
        verdict=Verdict(2, "Incomplete: 1 input missing or skipped; 1 finding of severity error"),
    )


def single_document() -> Report:
    """One text whose headline and body differ."""
    found = make.finding(
        Relation.LESS_PRECISE,
        "spending on bridges",
        make.side("3 million", make.claim(HEADLINE, "3 million", rule="money.amounts")),
        make.side("3.4 million", make.claim(HEADLINE, "3.4 million", rule="money.amounts")),
        why=make.slots(("value", "equal after rounding", "3 million", "3.4 million")),
        severity=Severity.NOTE,
    )
    return make.report([HEADLINE], [found], coverage=Coverage(2, 2, 2))


TOKYO = make.document(
    "wide/東京.txt",
    "記者によると、東京では昨日、約一万人の人々が新しい法律に反対して国会議事堂の前に集まり、雨の中で夜遅くまで演説を聞いた。\n",
    "東京日報",
    "2024-06-02",
)
ZOE = make.document(
    "wide/cafe\u0301.txt",
    "Zoe\u0308 Bro\u0302nte\u0301 wrote that "
    "8000 de\u0301monstrateurs — 👩‍👩‍👧 and all — were there.\n",
    "Le Cafe\u0301",
    "2024-06-03",
)


def wide() -> Report:
    """Wide and combining characters under and before the underlines."""
    found = make.finding(
        Relation.CONFLICT,
        "人々 (demonstrators), 東京",
        make.side("約一万人", make.claim(TOKYO, "約一万人")),
        make.side("8000", make.claim(ZOE, "8000 de\u0301monstrateurs", "8000")),
        why=make.slots(("place", "unstated", "東京", None), ("value", "differs", "10000", "8000")),
        severity=Severity.WARNING,
    )
    return make.report([TOKYO, ZOE], [found])


def long_names() -> Report:
    """Paths, values and subjects that no column holds."""
    path = "archive/" + "a-very-long-folder-name/" * 4 + "{}.txt"
    first = make.document(path.format(1), "The count was 1000000000000000000000000000000000000.\n")
    second = make.document(path.format(2), "The count was 2.\n")
    huge = make.claim(first, "1000000000000000000000000000000000000", place="Llanfairpwllgwyngyll")
    small = make.claim(second, "2", place="Taumatawhakatangihangakoauauotamateaturi")
    sides = (make.side("1000000000000000000000000000000000000", huge), make.side("2", small))
    why = make.slots(("place", "differs", huge.scope.place or "", small.scope.place or ""))
    subject = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    found = [
        make.finding(relation, subject, *sides, why=why)
        for relation in (
            Relation.CONFLICT,
            Relation.DIFFERENT_SCOPE,
            Relation.LESS_PRECISE,
            Relation.REWORDED,
        )
    ]
    return make.report([first, second], found)


def empty() -> Report:
    """Documents without a comparable claim."""
    return make.report([BLOG], [], coverage=Coverage(0, 0, 2))


def nothing() -> Report:
    """No document at all."""
    return make.report([], [], skipped=(Skipped("gone.txt", "no such file"),))


CASES: dict[str, Callable[[], Report]] = {
    case.__name__.replace("_", "-"): case
    for case in (
        flood, everything, question, gated, hostile, single_document, wide, long_names, empty,
        nothing,
    )
}  # fmt: skip

_ALL = View(single_source=True, shown=frozenset(SECTIONS), unsure=True)
GOLDEN: dict[str, tuple[str, str, View]] = {
    "flood-40.txt": ("flood", "terminal", replace(_ALL, width=40)),
    "flood-80.txt": ("flood", "terminal", View(width=80)),
    "flood-160.txt": ("flood", "terminal", replace(_ALL, width=160)),
    "flood-ascii.txt": ("flood", "terminal", View(width=80, ascii=True)),
    "flood-color.txt": ("flood", "terminal", View(width=80, color=True)),
    "flood-plain.txt": ("flood", "terminal", View(width=80, color=True, plain=True, quiet=True)),
    "flood.md": ("flood", "markdown", _ALL),
    "flood.json": ("flood", "json", _ALL),
    "question-80.txt": ("question", "terminal", View(width=80, unsure=True)),
    "question.md": ("question", "markdown", View(least=0.6)),
    "question.json": ("question", "json", View(least=0.6)),
    "gated-60.txt": ("gated", "terminal", View(width=60)),
    "gated.md": ("gated", "markdown", View()),
    "gated.json": ("gated", "json", View()),
    "hostile-80.txt": ("hostile", "terminal", replace(_ALL, width=80)),
    "hostile-ascii.txt": ("hostile", "terminal", replace(_ALL, width=60, ascii=True)),
    "hostile.md": ("hostile", "markdown", _ALL),
    "hostile.json": ("hostile", "json", _ALL),
    "wide-40.txt": ("wide", "terminal", View(width=40)),
    "wide-80.txt": ("wide", "terminal", View(width=80)),
    "long-names-60.txt": ("long-names", "terminal", replace(_ALL, width=60, ascii=True)),
    "single-document-80.txt": ("single-document", "terminal", replace(_ALL, width=80)),
    "single-document.md": ("single-document", "markdown", _ALL),
    "empty-80.txt": ("empty", "terminal", View(width=80)),
    "empty.md": ("empty", "markdown", _ALL),
    "nothing-40.txt": ("nothing", "terminal", View(width=40)),
}
GOLDEN |= {
    f"everything.{ending}": ("everything", format_, _ALL)
    for format_, ending in {
        "terminal": "txt", "concise": "concise.txt", "grouped": "grouped.txt", "markdown": "md",
        "json": "json", "jsonl": "jsonl", "sarif": "sarif", "junit": "xml",
        "github": "github.txt", "gitlab": "gitlab.json", "rdjson": "rdjson.json", "csv": "csv",
        "jsonld": "jsonld",
    }.items()
}  # fmt: skip
FOLDER = Path(__file__).with_name("golden")


def made(name: str) -> str:
    """What the program makes of a golden file today."""
    case, format_, view = GOLDEN[name]
    return load(format_).render(CASES[case](), view)


if __name__ == "__main__":
    for golden in GOLDEN:
        (FOLDER / golden).write_text(made(golden), encoding="utf-8", newline="\n")
