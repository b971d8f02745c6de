"""What is quoted or reported, by whom: one table a phenomenon."""

from __future__ import annotations

from typing import cast

import pytest

from claimcheck.kinds.attribution.mentions import find
from claimcheck.kinds.attribution.value import Attribution
from claimcheck.lexicons.in_force import Words, using
from claimcheck.model.document import Document
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.article import Article


def attributions(text: str, lexicon: Lexicon | None = None) -> list[Attribution]:
    article = Article(Document("a.txt", text), lexicon or Lexicon())
    return [cast(Attribution, claim.value) for claim in find(article)]


def brief(text: str) -> list[tuple[str, str | None, str | None, str]]:
    return [
        (each.mode, each.source and each.source.text, each.cue and each.cue.text, each.content.text)
        for each in attributions(text)
    ]


DIRECT = {
    "subject then verb": (
        "“We leave at dawn,” Ada Brook said.",
        ("direct", "Ada Brook", "said", "“We leave at dawn,”"),
    ),
    "verb then subject": (
        "“We leave at dawn,” said Ada Brook.",
        ("direct", "Ada Brook", "said", "“We leave at dawn,”"),
    ),
    "speaker first, comma": (
        "Ada Brook said, “We leave at dawn.”",
        ("direct", "Ada Brook", "said", "“We leave at dawn.”"),
    ),
    "speaker first, colon": (
        'Ada Brook told the crowd: "We leave at dawn."',
        ("direct", "Ada Brook", "told", '"We leave at dawn."'),
    ),
    "interrupted": (
        "“We leave,” Ada Brook said, “at dawn.”",
        ("direct", "Ada Brook", "said", "“We leave,” Ada Brook said, “at dawn.”"),
    ),
    "resumed in a new sentence": (
        "“We leave,” Ada Brook said. “It is time.”",
        ("direct", "Ada Brook", "said", "“We leave,” Ada Brook said. “It is time.”"),
    ),
    "apposition between subject and verb": (
        "“We leave at dawn,” Ada Brook, the head of the harbour board, told reporters.",
        ("direct", "Ada Brook", "told", "“We leave at dawn,”"),
    ),
    "long apposition": (
        "“We leave,” Ada Brook, the mayor of Elmford, one of the towns hit by the flood, said.",
        ("direct", "Ada Brook", "said", "“We leave,”"),
    ),
    "apposition behind an inverted subject": (
        "“We leave at dawn,” said Ada Brook, who runs the ferry.",
        ("direct", "Ada Brook", "said", "“We leave at dawn,”"),
    ),
    "title in front": (
        "“We leave at dawn,” Harbour Minister Ada Brook said on Monday.",
        ("direct", "Harbour Minister Ada Brook", "said", "“We leave at dawn,”"),
    ),
    "question": (
        "“Do we leave?” Ada Brook asked.",
        ("direct", "Ada Brook", "asked", "“Do we leave?”"),
    ),
    "question, a sentence in front of a name": (
        "“Do we leave at dawn?” Brook asked. It was late.",
        ("direct", "Brook", "asked", "“Do we leave at dawn?”"),
    ),
    "participle": (
        "Ada Brook left the hall, saying: “We leave at dawn.”",
        ("direct", "Ada Brook", "saying", "“We leave at dawn.”"),
    ),
    "participle skips the clause in between": (
        "Ada Brook left after the crowd booed, saying: “We leave at dawn.”",
        ("direct", "Ada Brook", "saying", "“We leave at dawn.”"),
    ),
    "unknown verb behind a comma": (
        "“We leave at dawn,” Ada Brook drawled.",
        ("direct", "Ada Brook", "drawled", "“We leave at dawn,”"),
    ),
    "according to": (
        "“We leave at dawn,” according to Ada Brook.",
        ("direct", "Ada Brook", "according to", "“We leave at dawn,”"),
    ),
    "quoted as saying": (
        "Ada Brook was quoted as saying: “We leave at dawn.”",
        ("direct", "Ada Brook", "saying", "“We leave at dawn.”"),
    ),
    "verb that is in no list": (
        "“We leave,” Brook spat, “at dawn.”",
        ("direct", "Brook", "spat", "“We leave,” Brook spat, “at dawn.”"),
    ),
    "quoted by somebody as saying": (
        "Ada Brook was quoted by the paper as saying: “We leave at dawn.”",
        ("direct", "Ada Brook", "saying", "“We leave at dawn.”"),
    ),
    "chain": (
        "The paper quoted Ada Brook as saying: “We leave at dawn.”",
        ("direct", "Ada Brook", "saying", "“We leave at dawn.”"),
    ),
    "statement": (
        "“We leave at dawn,” the harbour board said in a statement.",
        ("direct", "the harbour board", "said", "“We leave at dawn,”"),
    ),
    "tweet": (
        "Ada Brook tweeted: “We leave at dawn.”",
        ("direct", "Ada Brook", "tweeted", "“We leave at dawn.”"),
    ),
    "signature": (
        "“We leave at dawn.” — Ada Brook, Elmford",
        ("direct", "Ada Brook", "—", "“We leave at dawn.”"),
    ),
    "single marks": (
        "'We leave at dawn,' said Ada Brook.",
        ("direct", "Ada Brook", "said", "'We leave at dawn,'"),
    ),
    "joint": (
        "“We leave at dawn,” Brook and Hill said.",
        ("direct", "Brook and Hill", "said", "“We leave at dawn,”"),
    ),
    "anonymous": (
        "“We leave at dawn,” a senior official, speaking on condition of anonymity, said.",
        ("direct", "a senior official", "said", "“We leave at dawn,”"),
    ),
    "unclosed": (
        "Ada Brook said: “We leave at dawn.",
        ("direct", "Ada Brook", "said", "“We leave at dawn."),
    ),
    "nested": (
        "“They told us ‘go home’ twice,” Ada Brook said.",
        ("direct", "Ada Brook", "said", "“They told us ‘go home’ twice,”"),
    ),
    "colon in the paragraph before": (
        "Ada Brook wrote:\n\n“We leave at dawn.”",
        ("direct", "Ada Brook", "wrote", "“We leave at dawn.”"),
    ),
    "block quotation": (
        "Ada Brook wrote:\n\n> We leave at dawn.",
        ("direct", "Ada Brook", "wrote", "We leave at dawn."),
    ),
    "over paragraphs": (
        "“We leave at dawn,” Ada Brook said. “It is time.\n\n“Nobody stays.”",
        ("direct", "Ada Brook", "said",
         "“We leave at dawn,” Ada Brook said. “It is time.\n\n“Nobody stays.”"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DIRECT.values(), ids=DIRECT)
def test_direct(text: str, expected: tuple[str, str, str, str]) -> None:
    assert [expected] == brief(text)


MIXED = {
    "that clause": (
        "Ada Brook said that the quay was “a ruin” after the storm.",
        ("mixed", "Ada Brook", "said", "that the quay was “a ruin” after the storm"),
    ),
    "label": (
        "Ada Brook called the quay “a ruin.”",
        ("mixed", "Ada Brook", "called", "the quay “a ruin.”"),
    ),
    "described as": (
        "Ada Brook described the quay as “a ruin.”",
        ("mixed", "Ada Brook", "described", "the quay as “a ruin.”"),
    ),
    "paraphrase in front": (
        "The quay was “a ruin,” Ada Brook said.",
        ("mixed", "Ada Brook", "said", "The quay was “a ruin,”"),
    ),
    "goes on behind the interruption": (
        "The quay was “a ruin,” Ada Brook said, and still “full of boats.”",
        ("mixed", "Ada Brook", "said",
         "The quay was “a ruin,” Ada Brook said, and still “full of boats.”"),
    ),
    "noun": (
        "Critics laughed at Brook’s claim that the quay was “a ruin.”",
        ("mixed", "Brook’s", "claim", "that the quay was “a ruin.”"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MIXED.values(), ids=MIXED)
def test_mixed(text: str, expected: tuple[str, str, str, str]) -> None:
    assert expected in brief(text)


INDIRECT = {
    "that": ("Ada Brook said that the quay was lost.",
             ("Ada Brook", "said", "that the quay was lost")),
    "bare": ("Ada Brook said the quay was lost.", ("Ada Brook", "said", "the quay was lost")),
    "day in between": ("Ada Brook said on Monday the quay was lost.",
                       ("Ada Brook", "said", "the quay was lost")),
    "statement in between": ("The board said in a statement that the quay was lost.",
                             ("The board", "said", "that the quay was lost")),
    "told": ("Ada Brook told reporters that the quay was lost.",
             ("Ada Brook", "told", "that the quay was lost")),
    "told without that": ("Ada Brook told reporters she had lost the quay.",
                          ("Ada Brook", "told", "she had lost the quay")),
    "behind": ("The quay was lost, Ada Brook said.", ("Ada Brook", "said", "The quay was lost")),
    "behind, inverted": ("The quay was lost, said Ada Brook.",
                         ("Ada Brook", "said", "The quay was lost")),
    "in the middle": ("The quay, Ada Brook said, was lost.",
                      ("Ada Brook", "said", "The quay, Ada Brook said, was lost")),
    "according to, behind": ("The quay was lost, according to the harbour board.",
                             ("the harbour board", "according to", "The quay was lost")),
    "according to, in front": ("According to the harbour board, the quay was lost.",
                               ("the harbour board", "According to", "the quay was lost")),
    "auxiliaries": ("Ada Brook has repeatedly warned that the quay would go.",
                    ("Ada Brook", "has repeatedly warned", "that the quay would go")),
    "shared subject": ("Ada Brook toured the port and said the quay was lost.",
                       ("Ada Brook", "said", "the quay was lost")),
    "shared past verbs": ("Brook said she would stay and warned that the quay was lost.",
                          ("Brook", "warned", "that the quay was lost")),
    "relative": ("He met Ada Brook, who said the quay was lost.",
                 ("who", "said", "the quay was lost")),
    "adding": ("Ada Brook closed the port, adding that the quay was lost.",
               ("Ada Brook", "adding", "that the quay was lost")),
    "denied": ("Ada Brook denied that the quay was lost.",
               ("Ada Brook", "denied", "that the quay was lost")),
    "urged": ("Ada Brook urged the owners to rebuild the quay.",
              ("Ada Brook", "urged", "the owners to rebuild the quay")),
    "passive": ("Residents were told by Ada Brook that the quay was lost.",
                ("Ada Brook", "were told", "that the quay was lost")),
    "plural subject of one form": (
        "Police say ten people died.", ("Police", "say", "ten people died")),
    "counted": ("The union counted more than 300 strikers.",
                ("The union", "counted", "more than 300 strikers")),
    "toll put at": ("The ministry put the death toll at 12.",
                    ("The ministry", "put", "the death toll at 12")),
    "object ends where the reason begins": (
        "Ada Brook condemned the plan after the owners left.",
        ("Ada Brook", "condemned", "the plan")),
    "sentence opened by an adverbial": (
        "In the end, the quay was lost, Ada Brook said.",
        ("Ada Brook", "said", "In the end, the quay was lost")),
    "interrupted behind an adverbial": (
        "Back in Elmford, Brook said, she found the quay lost.",
        ("Brook", "said", "Back in Elmford, Brook said, she found the quay lost")),
    "according to, behind a verb that is not known": (
        "The toll stands at 12, according to the ministry.",
        ("the ministry", "according to", "The toll stands at 12")),
    "opened by at least": (
        "At least 40 people were hurt, the harbour board said.",
        ("the harbour board", "said", "At least 40 people were hurt"),
    ),
    "opened by a place": (
        "In Elmford 12 people died, police said.",
        ("police", "said", "In Elmford 12 people died"),
    ),
    "opened by as many as": (
        "As many as 300 people died, the agency said Monday.",
        ("the agency", "said", "As many as 300 people died"),
    ),
    "name behind an inverted subject": (
        "Some 200 people were hurt, said a doctor, Ada Brook.",
        ("a doctor, Ada Brook", "said", "Some 200 people were hurt"),
    ),
    "hedged figure": (
        "Police said at least 12 people died.",
        ("Police", "said", "at least 12 people died"),
    ),
    "figure behind whom they told": (
        "Police told reporters about 50 people had been hurt.",
        ("Police", "told", "about 50 people had been hurt"),
    ),
    "late on a day": (
        "Ada Brook said late Tuesday that the quay was lost.",
        ("Ada Brook", "said", "that the quay was lost"),
    ),
    "what the article adds": (
        "The quay was lost, Ada Brook said, revising an earlier report.",
        ("Ada Brook", "said", "The quay was lost"),
    ),
    "dash": ("— We leave at dawn, said Ada Brook.", ("Ada Brook", "said", "— We leave at dawn")),
    "name with an age and a place": (
        "Ada Brook, 52, of Elmford, Norland, said the quay was lost.",
        ("Ada Brook", "said", "the quay was lost")),
    "plural present": ("Experts say the quay was lost.", ("Experts", "say", "the quay was lost")),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), INDIRECT.values(), ids=INDIRECT)
def test_indirect(text: str, expected: tuple[str, str, str]) -> None:
    assert ("indirect", *expected) in brief(text)


NOTHING = {
    "counting what is no figure": "The clerk counted the ballots of the day.",
    "scare quotes": "The “smart” bins were emptied at noon.",
    "title": "The museum will show “The Mill on the Hill” in May.",
    "name": "The boat, named “Sea Wind,” sank.",
    "heading": "The port.\n\n‘A slow decline’\n\nThe quay fell into the sea.",
    "nouns like verbs": "The claims of the owners and the reports from the port were lost.",
    "participles": "The deal announced by the port and the boats named last year were lost.",
    "deeds": "The army attacked the port, the flood claimed 12 lives and Brook called police.",
    "plain narrative": "Ada Brook closed the port at noon and left by car.",
}


def test_a_label_leaves_out_what_interrupts() -> None:
    (value,) = attributions("“We leave,” said Ada Brook, the head of the board. “It is time.”")
    assert value.label() == "Ada Brook: “We leave,” “It is time.”"


def test_one_form_for_all_marks_holds_every_word() -> None:
    words = "We leave the port because the quay won't hold another winter of storms like this one."
    forms = set()
    for quoted in (f"“{words.replace(chr(39), '’')}”", f'"{words}"'):
        (value,) = attributions(f"Ada Brook said: {quoted}")
        forms.add(value.canonical())
    assert forms == {f"Ada Brook: {words}"}


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING)
def test_nothing_is_said(text: str) -> None:
    assert [] == brief(text)


TRANSCRIPT = "\n\n".join(
    (
        "A partial transcript follows.",
        "BROOK: The quay is lost.",
        "HILL: Are you sure?",
        "BROOK: I saw it go.",
    )
)


POSTS = {
    "in one paragraph": "We leave at dawn. — Ada Brook (@brook) May 4, 2020",
    "signed below": "We leave at dawn.\n\n— Ada Brook (@brook) May 4, 2020",
}


@pytest.mark.parametrize("text", POSTS.values(), ids=POSTS)
def test_embedded_posts(text: str) -> None:
    assert [("direct", "Ada Brook", "—", "We leave at dawn.")] == brief(text)


def test_transcript() -> None:
    found = [
        (each.source and each.source.text, each.content.text) for each in attributions(TRANSCRIPT)
    ]
    assert [
        ("BROOK", "The quay is lost."),
        ("HILL", "Are you sure?"),
        ("BROOK", "I saw it go."),
    ] == found


CLASSES = {
    "said": ("say", "neutral"),
    "claimed": ("claim", "assertive"),
    "denied": ("deny", "denying"),
    "demanded": ("demand", "directive"),
    "admitted": ("admit", "factive"),
    "believed": ("believe", "belief"),
}


@pytest.mark.parametrize(("cue", "expected"), CLASSES.items(), ids=CLASSES)
def test_cue_classes(cue: str, expected: tuple[str, str]) -> None:
    (found,) = attributions(f"Ada Brook {cue} that the quay was lost.")
    assert expected == (found.cue_lemma, found.cue_class)


def test_a_lexicon_overrules_the_class() -> None:
    lexicon = Lexicon(cues={"say": "assertive"})
    (found,) = attributions("Ada Brook said the quay was lost.", lexicon)
    assert "assertive" == found.cue_class


def test_a_lexicon_adds_verbs() -> None:
    text = "Ada Brook drawled that the quay was lost."
    assert [] == attributions(text)
    (found,) = attributions(text, Lexicon(cues={"drawl": "neutral"}))
    assert ("drawl", "neutral") == (found.cue_lemma, found.cue_class)


def test_a_lexicon_adds_verbs_with_what_they_take() -> None:
    text = "Ada Brook inveighed against the new quay."
    assert [] == attributions(text)
    with using(Words({"speech-verbs": [("assertive", "inveigh:/against")]})):
        (found,) = attributions(text)
    assert ("inveigh", "assertive") == (found.cue_lemma, found.cue_class)
    assert "the new quay" == found.content.text
    assert [] == attributions(text)


def test_the_stretches_inside_marks_leave_out_the_interruption() -> None:
    text = "“We leave,” Ada Brook said, “at dawn.”"
    (found,) = attributions(text)
    assert ["“We leave,”", "“at dawn.”"] == [span.of(text) for span in found.quoted]
    assert found.quoted == found.pieces


def test_fields_are_ready_for_json() -> None:
    (found,) = attributions("“We leave at dawn,” Ada Brook said.")
    assert {"start": 20, "end": 29, "text": "Ada Brook", "entity": "Ada Brook"} == found.fields()[
        "source"
    ]
