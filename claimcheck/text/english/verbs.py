"""The forms of verbs: the lemma of each.

Morphology follows Quirk et al., A Comprehensive Grammar of the English Language (1985), ch. 3.
"""

from __future__ import annotations

import re
from functools import lru_cache

_IRREGULAR_VERBS = """
arise arose arisen|awake awoke awoken|be was been|be am is|be are were|bear bore borne|
beat beat beaten|
become became become|begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound|
bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|
bring brought brought|
broadcast broadcast broadcast|build built built|burn burnt burnt|burst burst burst|
buy bought bought|
cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|
cost cost cost|
creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|
drink drank drunk|
drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|
find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|
forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|
forgive forgave forgiven|
freeze froze frozen|get got gotten|give gave given|go went gone|grind ground ground|grow grew grown|
hang hung hung|have had had|have has has|hear heard heard|hide hid hidden|hit hit hit|
hold held held|
hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|
leap leapt leapt|learn learnt learnt|leave left left|lend lent lent|let let let|lie lay lain|
light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|
mistake mistook mistaken|offset offset offset|outdo outdid outdone|overcome overcame overcome|
overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid|plead pled pled|
put put put|
quit quit quit|read read read|rebuild rebuilt rebuilt|retake retook retaken|rid rid rid|
ride rode ridden|
ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|
sell sold sold|
send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|
show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|
sleep slept slept|slide slid slid|speak spoke spoken|speed sped sped|spend spent spent|
spill spilt spilt|
spin spun spun|split split split|spread spread spread|spring sprang sprung|stand stood stood|
steal stole stolen|stick stuck stuck|sting stung stung|strike struck struck|strive strove striven|
swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|
take took taken|
teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|
tread trod trodden|undergo underwent undergone|understand understood understood|
undertake undertook undertaken|undo undid undone|uphold upheld upheld|upset upset upset|
wake woke woken|
wear wore worn|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|
withhold withheld withheld|withstand withstood withstood|wring wrung wrung|write wrote written
"""
_PAST: dict[str, str] = {}
for _row in _IRREGULAR_VERBS.replace("\n", "").split("|"):
    _base, _first, _second = _row.split()
    _PAST.setdefault(_first, _base)
    _PAST.setdefault(_second, _base)
_PAST.update(born="bear", lay="lay", found="find", wound="wound", ground="ground", bound="bind")
IRREGULAR_FORMS = frozenset(_PAST)
IRREGULAR_BASES = frozenset(_PAST.values())
_BASES_IN_EED = frozenset(
    "bleed breed exceed feed heed need proceed seed speed succeed weed".split()
)
_BASES_IN_E = frozenset(
    "accuse acquire advise agree allege announce argue arrive assure blame capture cause change "
    "charge cite close combine compare compete complete comprise conclude confuse continue create "
    "damage dare decide declare decline decrease dedicate define delete describe deserve "
    "determine die dine dispute disclose displace dive divide double ease elope emerge enable "
    "encourage engage ensure escape estimate evacuate examine exceed excuse expire explode "
    "explore expose figure file fire force free generate gauge guide hire hope ignore imagine "
    "impose improve include increase indicate injure insure invade investigate invite involve "
    "issue judge leave like live love lie make manage measure merge mobilise mobilize move name "
    "note observe operate outline oppose organise organize owe paralyse pledge police pose "
    "postpone praise prepare preside pressure produce promise propose prove provide purchase "
    "pursue quote raise range rate realise realize receive reduce refuse reiterate relate release "
    "relocate remove replace require rescue resolve resume revise rule score schedule secure "
    "seize serve settle share shape solve separate sentence state store struggle sue suppose "
    "surprise survive tackle tie trace trade trouble tumble type unite update urge use value vote "
    "voice wage waste welcome wipe wire triple quadruple halve escalate deteriorate underscore "
    "emphasise emphasize criticise criticize apologise apologize recognise recognize believe "
    "achieve relieve advance convince denounce enforce finance influence lose prosecute persecute "
    "execute contribute distribute pollute constitute substitute institute introduce notice "
    "pronounce reinforce renounce collapse cruise dispose erase lease pause phase tease browse "
    "house acknowledge arrange challenge discharge exchange lodge package plunge surge hinge "
    "ignite incite expedite reunite excite recite promote devote denote deplete interfere adhere "
    "revere persevere convene intervene condone cope grope restore implore deplore adore snore "
    "bore core console tune prune wane bathe clothe breathe loathe soothe".split()
)
"""Verbs whose stem has lost an `e` though its spelling does not tell."""


@lru_cache(maxsize=16384)
def lemma(verb: str) -> str:
    """The base form of a verb in lower case.

    Regular forms are undone by spelling; where spelling alone cannot tell whether an `e` was
    dropped, a short list and the shape of the stem decide.

    >>> [lemma(w) for w in "killed said injuring deploys died planned accused left".split()]
    ['kill', 'say', 'injure', 'deploy', 'die', 'plan', 'accuse', 'leave']
    """
    word = verb.lower().replace("’", "'")
    if word in _PAST:
        return _PAST[word]
    if word in ("died", "dying", "dies"):
        return "die"
    if word in ("lying", "lied", "lies"):
        return "lie"
    if word.endswith(("ied", "ies")) and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("eed"):
        return word if word in _BASES_IN_EED else word[:-1]
    if word.endswith("ed") and len(word) > 4:
        return _stem(word[:-2])
    if word.endswith("ing") and len(word) > 5:
        return _stem(word[:-3])
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        if word.endswith(("sses", "shes", "ches", "xes", "zzes", "goes", "does")):
            return word[:-2]
        return word[:-1]
    return word


_VOWELS = "aeiou"
_ENDS_IN_E = re.compile(
    # what no English verb ends in without an e
    r"(?:[bcdfgkptz]l|[lr]v|[dr]g|[nr]c|[lnpr]s|[iauo]v|ev|[aeiouy]z|u|leg|blig|fring|[ou]is|rais|[eo]us|oos|[ou]ic|quir)$"
    # one vowel letter and one consonant: the endings that are spelt so only with an e
    r"|(?<![aeo])(?:ad|ak|am|ap|ag|as|ar)$|(?<![e])(?:ed)$|(?<![aeou])(?:id|in|ib|ik|il|im|ic|is|ir)$"
    r"|(?<![ao])(?:od|ok|os|ol)$|(?<![aeo])(?:ud|um|ul|ur|us|uc|uk|ut)$|(?<![eo])(?:at|ac)$|eas$|aus$|ys$"
)
_NO_E = frozenset(
    "focus panic combat format visit worship gossip kidnap program canvas murmur bias pencil "
    "picnic mimic traffic limit bus gas trek model patrol control enrol debut occur victim pilgrim "
    "collar cabin discuss debug zigzag imperil refocus alias lens".split()
)

_DOUBLED_L = ("pell", "bell", "roll", "cell", "vell", "dell", "nell", "rell")
"""Unstressed or stressed endings in -l that double it ("travelled", "compelled")."""
_SHORT = re.compile(r"[^aeiou][aeiouy][^aeiouwxy]$|^[aeiou][^aeiouwxy]$")


def _stem(stem: str) -> str:
    """A verb's base from what is left once -ed or -ing is cut off.

    Spelling tells most: a short stressed vowel doubles the consonant behind it ("plan",
    "planned"), so a one-syllable stem without doubling has lost an e ("fram", "frame").
    """
    if stem + "e" in _BASES_IN_E or stem + "e" in IRREGULAR_BASES:
        return stem + "e"
    if stem in _NO_E or stem in IRREGULAR_BASES or len(stem) < 2:
        return stem
    short = sum(letter in "aeiouy" for letter in stem) == 1
    if stem[-1] == stem[-2]:
        double_l = stem.endswith(_DOUBLED_L) and not short
        return stem[:-1] if len(stem) > 3 and (stem[-1] not in "lszeof" or double_l) else stem
    if (short and _SHORT.search(stem)) or _ENDS_IN_E.search(stem):
        return stem + "e"
    return stem
