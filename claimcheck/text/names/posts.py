"""Posts, ranks and honorifics: the nouns by which a text says what a person is.

The nouns are the heads of occupation and office titles (ISCO-08 major groups 1 to 3 and the
armed forces, with courts, churches, sport and the press); a rule or a lexicon adds others.
"""

from __future__ import annotations

import re

from claimcheck.text.english.nouns import singular

HONORIFICS: dict[str, str | None] = {
    "mr": "male", "mrs": "female", "ms": "female", "miss": "female", "mx": None, "dr": None,
    "sir": "male", "dame": "female", "lord": "male", "lady": "female", "baron": "male",
    "baroness": "female", "sheikh": "male", "sheikha": "female", "mullah": "male",
    "ayatollah": "male", "imam": "male", "rabbi": None, "prof": None, "rev": None, "hon": None,
    "madame": "female", "monsieur": "male", "senor": "male", "senora": "female", "messrs": "male",
    "fr": "male", "st": None, "saint": None, "brother": "male", "sister": "female",
    "father": "male", "mother": "female", "king": "male", "queen": "female", "prince": "male",
    "princess": "female", "emperor": "male", "pope": "male", "sultan": "male", "emir": "male",
    "duke": "male", "duchess": "female", "count": "male", "countess": "female",
}  # fmt: skip
"""Forms of address in front of a name -> the gender they tell, if any."""

RANKS = {
    "gen": "general", "lt": "lieutenant", "col": "colonel", "maj": "major", "sgt": "sergeant",
    "capt": "captain", "adm": "admiral", "brig": "brigadier", "cmdr": "commander",
    "cpl": "corporal", "pvt": "private", "sen": "senator", "rep": "representative",
    "gov": "governor", "pres": "president", "supt": "superintendent", "det": "detective",
    "insp": "inspector", "amb": "ambassador",
    "atty": "attorney", "pm": "prime minister", "ceo": "chief executive",
    "mep": "member of the european parliament", "mp": "member of parliament",
    "cfo": "chief financial officer", "coo": "chief operating officer", "vp": "vice president",
}  # fmt: skip
"""Shortened posts and ranks -> the full word."""

_POSTS = frozenset(
    "academic activist actor actress adjutant administrator admiral adviser advisor advocate "
    "agent aide ambassador analyst anchor apostle archbishop archeologist archaeologist architect "
    "artist assistant associate astronaut astronomer athlete attache attorney auditor author "
    "ayatollah banker baron baroness barrister biologist bishop blogger boss bureaucrat cameraman "
    "campaigner candidate captain cardinal caretaker cellist chair chairman chairperson "
    "chairwoman chancellor chaplain chemist chef chief cleric clerk comedienne billionaire "
    "climatologist coach columnist comedian commandant commander commentator commissar "
    "commissioner composer comptroller conductor congressman congresswoman constable consul "
    "consultant controller coordinator coroner corporal correspondent councillor councilman "
    "councilwoman counsel counsellor counselor critic curator dean defender delegate deputy "
    "designer detective dictator diplomat director dissident doctor driver duchess duke economist "
    "editor educator emir emperor engineer envoy epidemiologist executive expert explorer fellow "
    "filmmaker financier firefighter founder co-founder cofounder general geologist geophysicist "
    "goalkeeper governor guard head headmaster historian host imam immunologist inspector "
    "instructor investigator investor jihadist journalist judge jurist justice king lawmaker "
    "lawyer leader lecturer legislator liaison librarian lieutenant lobbyist magistrate magnate "
    "major manager marshal mastermind mathematician mayor mediator meteorologist midfielder "
    "militant minister monarch monk moderator mogul musician negotiator novelist nun nurse "
    "officer official oligarch ombudsman operator organiser organizer owner painter "
    "parliamentarian partner pastor pathologist patriarch photographer physician physicist pilot "
    "playwright poet policeman policewoman politician pollster pope preacher prefect premier "
    "presenter president priest primate prince princess principal private producer professor "
    "programmer promoter prosecutor provost psychiatrist psychologist publicist publisher queen "
    "rabbi rapper rector referee reporter representative researcher sailor scholar scientist "
    "secretary seismologist senator sergeant sheikh sheriff singer skipper sociologist solicitor "
    "speaker specialist spokesman spokesperson spokeswoman star statistician strategist striker "
    "student sultan superintendent supervisor surgeon taoiseach teacher technician tenor tycoon "
    "treasurer trader trainer translator trustee tsar undersecretary veteran vicar victim "
    "vice-president vice-chairman virologist volcanologist warden whip winner witness writer "
    "zoologist resident quarterback defender forward winger spokesmodel chieftain warlord "
    "vice-chancellor lawmaker co-chair co-director co-author co-owner co-president executive "
    "subcommander commander-in-chief secretary-general director-general governor-general "
    "attorney-general major-general lieutenant-general brigadier general-secretary".split()
)
_POST_ENDINGS = ("spokesman", "spokeswoman", "spokesperson", "chairman", "woman", "sman", "person")
_NOT_POSTS = frozenset("woman person german talisman salesperson gentlewoman".split())

STANDING = frozenset(
    "former ex acting interim outgoing incoming late then retired designate elect caretaker "
    "onetime one-time ousted disgraced deposed exiled embattled longtime long-time veteran".split()
)
"""Words in front of a post that say when, or with what right, it is held."""
PAST_STANDING = frozenset(
    "former ex retired onetime one-time ousted deposed then ex- erstwhile".split()
)
"""Those which say that it is held no more."""
RANKING = frozenset(
    "rear deputy vice assistant associate senior chief first second third lead principal junior "
    "top executive managing founding general under permanent special national".split()
)
"""Words in front of a post that belong to it and tell two posts apart."""
BEFORE_POSTS = STANDING | frozenset("deputy vice assistant associate senior chief junior".split())
"""Words that open a title and never the name of a body ("Deputy Treasury spokesman")."""
FIELDS = frozenset(
    "commerce homeland veterans housing budget foreign prime defence defense interior finance "
    "justice health treasury home attorney press police fire house senate majority minority "
    "labour labor trade energy education environment transport transportation agriculture culture "
    "state economy industry opposition party intelligence security secretary minister president "
    "crown communications public affairs district county city state's regional financial "
    "operating technology head coach".split()
)
"""Words in front of a post that name its field rather than the body that it belongs to."""
_PREFIX = re.compile(r"^(?:ex|then|vice|deputy|sub|under)-(?=\w)")


def is_post(word: str) -> bool:
    """Is the word, singular or plural, the head of a post or occupation?

    >>> [is_post(w) for w in ("President", "spokeswoman", "analysts", "troops", "Gen.")]
    [True, True, True, False, True]
    """
    low = _PREFIX.sub("", word.lower().rstrip(".").replace("’", "'"))
    if low in RANKS or low in _POSTS:
        return True
    one = singular(low)
    return one in _POSTS or (one.endswith(_POST_ENDINGS) and one not in _NOT_POSTS)


def is_honorific(word: str) -> bool:
    """Is the word a form of address (`Mr.`, `Dame`, `Sheikh`)?"""
    return word.lower().rstrip(".") in HONORIFICS


def gender_of_post(word: str) -> str | None:
    """`male` or `female` where a post's own form tells it (`spokeswoman`)."""
    low = word.lower().rstrip(".")
    if low in HONORIFICS:
        return HONORIFICS[low]
    for ending, gender in (("woman", "female"), ("man", "male"), ("ress", "female")):
        if low.endswith(ending) and is_post(low):
            return gender
    return None
