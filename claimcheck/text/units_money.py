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
"""What stands before (or behind) a dollar sign -> whose dollar."""
PREFIXES = {
    "rs": "inr", "rm": "myr", "ps": "gbp", "y": "jpy", "kr": "sek", "r": "zar", "rp": "idr",
    "gh": "ghs", "ksh": "kes", "sh": "kes", "tk": "bdt", "fr": "chf", "sfr": "chf", "gb": "gbp",
    "ntd": "twd", "hk": "hkd", "us": "usd", "p": "php", "n": "ngn", "dh": "aed", "dhs": "aed",
    "php": "php", "le": "egp", "rub": "rub",
}  # fmt: skip
"""Letters that stand glued before a figure for a currency (`Rs` and `RM` also with a space)."""
NAMES = {
    "dollar": "usd", "buck": "usd", "euro": "eur", "pound sterling": "gbp", "sterling": "gbp",
    "quid": "gbp", "yen": "jpy", "yuan": "cny", "renminbi": "cny", "franc": "chf", "rupee": "inr",
    "won": "krw", "real": "brl", "reais": "brl", "peso": "mxn", "rouble": "rub", "ruble": "rub",
    "lira": "try", "rand": "zar", "krona": "sek", "kronor": "sek", "krone": "nok", "kroner": "nok",
    "crown": "sek", "zloty": "pln", "koruna": "czk", "forint": "huf", "shekel": "ils",
    "dirham": "aed", "riyal": "sar", "dinar": "kwd", "naira": "ngn", "shilling": "kes",
    "cedi": "ghs", "baht": "thb", "rupiah": "idr", "ringgit": "myr", "dong": "vnd",
    "taka": "bdt", "hryvnia": "uah", "tenge": "kzt", "leu": "ron", "lei": "ron", "rial": "irr",
}  # fmt: skip
NATIONAL = {
    ("us", "dollar"): "usd", ("u.s.", "dollar"): "usd", ("american", "dollar"): "usd",
    ("australian", "dollar"): "aud", ("canadian", "dollar"): "cad",
    ("hong kong", "dollar"): "hkd", ("new zealand", "dollar"): "nzd",
    ("singapore", "dollar"): "sgd", ("singaporean", "dollar"): "sgd", ("taiwan", "dollar"): "twd",
    ("taiwanese", "dollar"): "twd", ("namibian", "dollar"): "nad", ("jamaican", "dollar"): "jmd",
    ("fijian", "dollar"): "fjd", ("zimbabwean", "dollar"): "zwl", ("zimbabwe", "dollar"): "zwl",
    ("british", "pound"): "gbp", ("egyptian", "pound"): "egp", ("lebanese", "pound"): "lbp",
    ("syrian", "pound"): "syp", ("sudanese", "pound"): "sdg", ("turkish", "lira"): "try",
    ("lebanese", "lira"): "lbp", ("japanese", "yen"): "jpy", ("chinese", "yuan"): "cny",
    ("swiss", "franc"): "chf", ("cfa", "franc"): "xof", ("indian", "rupee"): "inr",
    ("pakistani", "rupee"): "pkr", ("pakistan", "rupee"): "pkr", ("sri lankan", "rupee"): "lkr",
    ("nepali", "rupee"): "npr", ("nepalese", "rupee"): "npr", ("korean", "won"): "krw",
    ("mexican", "peso"): "mxn", ("philippine", "peso"): "php", ("argentine", "peso"): "ars",
    ("chilean", "peso"): "clp", ("colombian", "peso"): "cop", ("cuban", "peso"): "cup",
    ("danish", "krone"): "dkk", ("danish", "kroner"): "dkk", ("danish", "crown"): "dkk",
    ("norwegian", "crown"): "nok", ("swedish", "crown"): "sek", ("czech", "crown"): "czk",
    ("norwegian", "krone"): "nok", ("swedish", "krona"): "sek", ("russian", "rouble"): "rub",
    ("russian", "ruble"): "rub", ("brazilian", "real"): "brl", ("kuwaiti", "dinar"): "kwd",
    ("iraqi", "dinar"): "iqd", ("jordanian", "dinar"): "jod", ("algerian", "dinar"): "dzd",
    ("tunisian", "dinar"): "tnd", ("serbian", "dinar"): "rsd", ("saudi", "riyal"): "sar",
    ("qatari", "riyal"): "qar", ("omani", "rial"): "omr", ("iranian", "rial"): "irr",
    ("moroccan", "dirham"): "mad", ("kenyan", "shilling"): "kes", ("ugandan", "shilling"): "ugx",
    ("tanzanian", "shilling"): "tzs", ("somali", "shilling"): "sos",
}  # fmt: skip
"""Nation and name in the singular -> code."""
COUNTRIES_OF_DOLLARS = frozenset(["us", "u.s.", "usd", "cad", "aud", "australian", "canadian"])
GLUED_CODES = "|".join(
    ["US", "AU", "NZ", "HK", "NT", "Rs", "RM", "PS", "Rp", "GBP", "[YASCR]"]
    + sorted(code.upper() for code in CODES)
)
