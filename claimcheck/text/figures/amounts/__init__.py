"""From numerals to amounts: hedges, ranges, units, money; the entry is `single`."""
