"""Money: the signs, codes and words by which news names a currency, as ISO 4217 codes.

Codes: ISO 4217 (2024).  `PS`, `Y=` and `#` are what wire services' ASCII feeds print for the
signs of pound and yen.
"""

from __future__ import annotations

CODES = frozenset(
    "usd eur gbp jpy cny rmb chf cad aud nzd hkd sgd inr krw brl mxn rub try zar sek nok dkk pln "
    "czk huf ils aed sar qar kwd bhd omr egp ngn kes ghs thb idr myr php vnd twd pkr bdt lkr ars "
    "clp cop pen uah kzt ron bgn isk irr iqd".split()
)
SIGNS = {
    "$": "usd", "€": "eur", "£": "gbp", "¥": "jpy", "￥": "jpy", "₹": "inr", "₩": "krw",
    "₽": "rub", "₺": "try", "₪": "ils", "₴": "uah", "₦": "ngn", "₱": "php", "฿": "thb",
    "₫": "vnd", "₡": "crc", "₵": "ghs", "#": "gbp",
}  # fmt: skip
DOLLARS = {
    "us": "usd", "u.s.": "usd", "usd": "usd", "a": "aud", "au": "aud", "aud": "aud", "aus": "aud",
    "c": "cad", "ca": "cad", "cad": "cad", "can": "cad", "cdn": "cad", "nz": "nzd", "nzd": "nzd",
    "hk": "hkd", "hkd": "hkd", "s": "sgd", "sg": "sgd", "sgd": "sgd", "nt": "twd", "r": "brl",
    "mx": "mxn", "j": "jmd", "tt": "ttd", "b": "bnd", "z": "zwl", "fj": "fjd", "bd": "bbd",
    "gy": "gyd", "cl": "clp", "n": "nad",
}  # fmt: skip
"""What stands before or behind a dollar sign -> whose dollar."""
PREFIXES = {
    "rs": "inr", "rm": "myr", "ps": "gbp", "kr": "sek", "rp": "idr", "gh": "ghs",
    "ksh": "kes", "sh": "kes", "tk": "bdt", "fr": "chf", "sfr": "chf", "u.s.": "usd", "hk": "hkd",
    "nz": "nzd", "nt": "twd", "dh": "aed", "dhs": "aed", "y": "jpy",
}  # fmt: skip
"""Letters that stand before a figure for a currency."""
NAMES = {
    "dollar": "usd", "buck": "usd", "euro": "eur", "quid": "gbp", "yen": "jpy", "yuan": "cny",
    "renminbi": "cny", "franc": "chf", "rupee": "inr", "won": "krw", "reais": "brl",
    "peso": "mxn", "rouble": "rub", "ruble": "rub", "lira": "try", "rand": "zar", "krona": "sek",
    "kronor": "sek", "krone": "nok", "kroner": "nok", "crown": "sek", "zloty": "pln",
    "koruna": "czk", "forint": "huf", "shekel": "ils", "dirham": "aed", "riyal": "sar",
    "dinar": "kwd", "naira": "ngn", "shilling": "kes", "cedi": "ghs", "baht": "thb",
    "rupiah": "idr", "ringgit": "myr", "dong": "vnd", "taka": "bdt", "hryvnia": "uah",
    "tenge": "kzt", "leu": "ron", "lei": "ron", "rial": "irr",
    "cent": "cent", "penny": "penny", "pence": "penny", "sen": "sen",
}  # fmt: skip
"""A currency's name in the singular -> the code of the one that news means by it bare."""
_NATIONAL = {
    "dollar": "us usd|u.s. usd|american usd|australian aud|canadian cad|hong kong hkd|"
    "new zealand nzd|singapore sgd|singaporean sgd|taiwan twd|taiwanese twd|namibian nad|"
    "jamaican jmd|fijian fjd|zimbabwean zwl|zimbabwe zwl",
    "pound": "british gbp|egyptian egp|lebanese lbp|syrian syp|sudanese sdg",
    "lira": "turkish try|lebanese lbp",
    "yen": "japanese jpy", "yuan": "chinese cny", "won": "korean krw|south korean krw",
    "franc": "swiss chf|cfa xof", "cent": "us cent|u.s. cent|euro cent",
    "rupee": "indian inr|pakistani pkr|pakistan pkr|sri lankan lkr|nepali npr|nepalese npr",
    "peso": "mexican mxn|philippine php|argentine ars|chilean clp|colombian cop|cuban cup",
    "krone": "danish dkk|norwegian nok", "kroner": "danish dkk|norwegian nok",
    "crown": "danish dkk|norwegian nok|swedish sek|czech czk", "krona": "swedish sek|icelandic isk",
    "kronor": "swedish sek", "rouble": "russian rub|belarusian byn", "ruble": "russian rub",
    "real": "brazilian brl", "reais": "brazilian brl", "riyal": "saudi sar|qatari qar",
    "dinar": "kuwaiti kwd|iraqi iqd|jordanian jod|algerian dzd|tunisian tnd|serbian rsd",
    "rial": "omani omr|iranian irr|yemeni yer", "dirham": "moroccan mad|uae aed|emirati aed",
    "shilling": "kenyan kes|ugandan ugx|tanzanian tzs|somali sos",
}  # fmt: skip
NATIONAL = {
    (*row.split()[:-1], name): row.split()[-1]
    for name, rows in _NATIONAL.items()
    for row in rows.split("|")
}
"""Nation's words and name in the singular -> code."""
MINOR = {"cent": "usd", "penny": "gbp", "sen": "myr"}
"""A hundredth -> what it is usually a hundredth of."""
_GLUED = ["US", "AU", "NZ", "HK", "NT", "CAN", "Rs", "RM", "PS", "Rp"]
GLUED_CODES = "|".join([*sorted(code.upper() for code in CODES), *_GLUED])
