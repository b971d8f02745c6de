"""The units that news uses: name, what it measures, how many base units it is, other spellings.

Factors: NIST Special Publication 811 (2008), appendix B; BIPM, The International System of
Units (2019).  Spellings are in lower case and without plural -s unless an upper-case letter says
that the spelling holds only so ("W", but not "w").  A name in brackets is never written itself.
"""

from __future__ import annotations

TABLE = """
millimetre|length|0.001|millimeter, mm
centimetre|length|0.01|centimeter, cm
metre|length|1|meter, m
kilometre|length|1000|kilometer, km, kms, klick
mile|length|1609.344|mi
yard|length|0.9144|yd, yds
foot|length|0.3048|feet, ft
inch|length|0.0254|in., ″
micrometre|length|1e-6|micrometer, micron, μm, µm
nanometre|length|1e-9|nanometer, nm
nautical mile|length|1852|nmi
light-year|length|9.4607e15|light year
square metre|area|1|square meter, sq metre, sq meter, sq m, sq. m, sqm, m2, m²
square kilometre|area|1e6|square kilometer, sq km, sq. km, sqkm, km2, km²
square mile|area|2589988.11|sq mile, sq mi, sq. mile, sq. mi
square foot|area|0.09290304|square feet, sq ft, sq. ft, sqft, ft2, ft²
square yard|area|0.83612736|sq yd
square inch|area|0.00064516|sq in
hectare|area|10000|ha
acre|area|4046.8564224|
litre|volume|0.001|liter, l
millilitre|volume|1e-6|milliliter, ml
cubic metre|volume|1|cubic meter, cu m, m3, m³
cubic kilometre|volume|1e9|cubic kilometer, km3, km³
cubic foot|volume|0.028316846592|cubic feet, cu ft, cu. ft
cubic yard|volume|0.764554857984|
cubic inch|volume|1.6387064e-5|cu in
cubic centimetre|volume|1e-6|cubic centimeter, cc
gallon|volume|0.003785411784|gal
barrel|volume|0.158987294928|bbl
pint|volume|0.000473176473|
quart|volume|0.000946352946|
bushel|volume|0.03523907017|
acre-foot|volume|1233.48184|acre-feet
milligram|mass|1e-6|mg
microgram|mass|1e-9|μg, µg, mcg
gram|mass|0.001|gramme, g
kilogram|mass|1|kilogramme, kg, kgs, kilo
tonne|mass|1000|metric ton, t
ton|mass|907.18474|short ton
long ton|mass|1016.0469088|
pound|mass|0.45359237|lb, lbs
ounce|mass|0.028349523125|oz
carat|mass|0.0002|
kiloton|mass|1e6|kilotonne
megaton|mass|1e9|megatonne
mile per hour|speed|0.44704|mph, m.p.h., mi/h
kilometre per hour|speed|0.27777777777778|kilometer per hour, km/h, km/hr, kmh, kph, kmph
metre per second|speed|1|meter per second, m/s
kilometre per second|speed|1000|kilometer per second, km/s
foot per second|speed|0.3048|feet per second, ft/s
knot|speed|0.51444444444444|kt, kts
celsius|temperature|1|degree celsius, degree centigrade, degree c, ° c, °c, deg c, degc, C
fahrenheit|temperature|0.55555555555556|degree fahrenheit, degree f, ° f, deg f, degf, F
kelvin|temperature|1|
joule|energy|1|
kilojoule|energy|1000|kj
calorie|energy|4184|kcal, kilocalorie
kilowatt hour|energy|3.6e6|kilowatt-hour, kwh
megawatt hour|energy|3.6e9|megawatt-hour, mwh
gigawatt hour|energy|3.6e12|gigawatt-hour, gwh
terawatt hour|energy|3.6e15|terawatt-hour, twh
watt|power|1|W
kilowatt|power|1000|kw
megawatt|power|1e6|mw
gigawatt|power|1e9|gw
terawatt|power|1e12|tw
horsepower|power|745.699872|hp, bhp
kilobyte|data|1e3|KB, kB
megabyte|data|1e6|MB
gigabyte|data|1e9|gb
terabyte|data|1e12|tb
petabyte|data|1e15|PB
megabit per second|data rate|1e6|mbps, mbit/s
gigabit per second|data rate|1e9|gbps, gbit/s
second|time|1|sec, secs
millisecond|time|0.001|
microsecond|time|1e-6|
nanosecond|time|1e-9|
minute|time|60|min, mins
hour|time|3600|hr, hrs, h
day|time|86400|
week|time|604800|wk, wks
fortnight|time|1209600|
month|time|2629746|mo, mos
year|time|31556952|yr, yrs, yo
decade|time|315569520|
century|time|3155695200|
hertz|frequency|1|hz
kilohertz|frequency|1e3|khz
megahertz|frequency|1e6|mhz
gigahertz|frequency|1e9|ghz
pascal|pressure|1|
kilopascal|pressure|1000|kpa
hectopascal|pressure|100|hpa
megapascal|pressure|1e6|MPa
millibar|pressure|100|mbar
pound per square inch|pressure|6894.757293168|psi
kilopound per square inch|pressure|6894757.293168|ksi
volt|voltage|1|V
kilovolt|voltage|1000|kv
megavolt|voltage|1e6|
amp|current|1|ampere
milliamp hour|charge|0.001|milliamp-hour, mah
ampere hour|charge|1|amp hour, amp-hour
newton metre|torque|1|newton-metre, newton meter
decibel|level|1|db
percent|share|0.01|per cent, percentage, %, pc, pct
(share)|share|1|
percentage point|points|1|percent point, per cent point, pp, ppt, ppts, % point
basis point|points|0.01|bp, bps
part per million|concentration|1e-6|ppm
part per billion|concentration|1e-9|ppb
degree|angle|1|°, deg
mile per gallon|fuel economy|1|mpg
revolution per minute|rotation|1|rpm
megapixel|resolution|1|
point per game|per game|1|ppg
rebound per game|per game|1|rpg
assist per game|per game|1|apg
win above replacement|baseball|1|WAR
(generation of wireless)|wireless|1|G
(point)|index|1|points
(magnitude)|magnitude|1|
(score)|score|1|
(times count)|multiple|1|times
million british thermal unit|energy|1.05505585e9|mmbtu
british thermal unit|energy|1055.05585|btu
angstrom|length|1e-10|ångström, Å
furlong|length|201.168|
fathom|length|1.8288|
astronomical unit|length|1.495978707e11|
parsec|length|3.0857e16|
decilitre|volume|1e-4|deciliter, dl
hectolitre|volume|0.1|hectoliter
cup|volume|0.000236588237|
tablespoon|volume|1.47867648e-5|tbsp
teaspoon|volume|4.92892159e-6|tsp
dram|mass|0.0017718452|
troy ounce|mass|0.0311034768|
hundredweight|mass|50.80234544|cwt
quintal|mass|100|
newton|force|1|
kilonewton|force|1000|kn
pound-force|force|4.4482216152605|lbf
atmosphere|pressure|101325|atm
torr|pressure|133.322368421|mmhg
gigapascal|pressure|1e9|GPa
therm|energy|1.05505585e8|
electronvolt|energy|1.602176634e-19|eV
kiloelectronvolt|energy|1.602176634e-16|keV
megaelectronvolt|energy|1.602176634e-13|MeV
gigaelectronvolt|energy|1.602176634e-10|GeV
kilovolt ampere|power|1000|kVA
ohm|resistance|1|Ω
farad|capacitance|1|
microfarad|capacitance|1e-6|μF, µF
coulomb|charge|0.000277777777778|
milliampere|current|0.001|milliamp, mA
mole|substance|1|mol
millimole|substance|0.001|mmol
lumen|light|1|
lux|illuminance|1|
candela|luminous intensity|1|
becquerel|activity|1|Bq
sievert|dose|1|Sv
millisievert|dose|0.001|mSv
radian|angle|57.295779513|
frame per second|frame rate|1|fps
beat per minute|pulse|1|bpm
dot per inch|print|1|dpi
pixel per inch|print|1|ppi
megabit|data|125000|
gigabit|data|125000000|
kilobit|data|125|
steal per game|per game|1|spg
block per game|per game|1|bpg
"""
