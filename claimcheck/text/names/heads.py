"""The nouns by which a name shows what it names: an organisation, a place, an event."""

from __future__ import annotations

from claimcheck.lexicons.made import WordSet
from claimcheck.text.english.calendar import DAY_WORDS, MONTHS, WEEKDAYS

ORGANISATION_HEADS = frozenset(
    "academy palace rovers wanderers athletic albion hotspur campaign camp presidency "
    "administration agency airlines airways alliance army assembly association authority bank "
    "bankshares board brigade brigades broadcasting brotherhood bureau cabinet center centers "
    "centre chamber church clinic club coalition college commission commissariat committee "
    "company conference confederation congress consortium consulate cooperative corp corporation "
    "corps council court courts daily defence defense delegation department directorate embassy "
    "exchange federation fleet forces force foundation front fund gazette government group guard "
    "guards herald high holdings hospital house inc industries initiative institute institution "
    "intelligence international journal laboratory league legion ltd magazine media ministry "
    "mission mosque movement museum navy network news newspaper observatory office organisation "
    "organization panel parliament party patrol people's pentagon police politburo post press "
    "prosecutor's reserve school secretariat senate service services society squad staff station "
    "studio studios survey syndicate taskforce team telegraph television times treasury tribunal "
    "trust union university watch works workshop yard airline airforce motors systems "
    "technologies energy bancorp partners capital securities pharmaceuticals laboratories records "
    "radio tv registry crescent rights greenpeace knesset duma bundestag kremlin llc plc gmbh sa "
    "ag fc united nations states' militia battalion regiment division command garrison chambers "
    "ombudsman".split()
) - {"high", "states'"}
"""Nouns in which the name of a body ends, or which stand before its "of" or "for"."""

PLACE_HEADS = frozenset(
    "airport avenue bay beach border boulevard bridge canal cape city coast county creek desert "
    "district forest gulf harbor harbour heights hill hills island islands lake mountain "
    "mountains oblast ocean park peninsula plateau port prefecture province region republic reef "
    "ridge river road sea square strait straits street territory town township tower valley "
    "village ward archipelago kingdom governorate emirates stadium".split()
)
"""Nouns in which the name of a place ends."""

PLACE_OPENERS = frozenset(
    "mount mt lake fort cape port gulf strait straits bay sea isle isles republic kingdom city "
    "state university bank church province duchy land st san santa el los las north south east "
    "west northern southern eastern western central upper lower new".split()
)
"""Words with which the name of a place begins, or which stand before its "of"."""

EVENT_HEADS = frozenset(
    "act country nation era doctrine accord accords agreement amendment award awards bill "
    "championship championships code constitution convention cup day deal declaration derby "
    "election elections eve festival final show games grand-prix holocaust law marathon olympics "
    "open pact prize protocol rally revolution statute summit super-bowl treaty trial war week "
    "year games' plan project operation".split()
)
"""Nouns in which the name of an event, a law or a day ends."""

CALENDAR = (DAY_WORDS | WEEKDAYS | MONTHS) - WordSet.of(
    "calendar-homographs", "verb", "word", "name"
)
"""Days and months that are no part of a name (those that are also names or verbs excepted)."""
