"""Words as data: the tables of `rules/lexicons/` and what grammars make of them.

`read.load` gives the names and words of all files; `in_force` and `word_sets` serve grammars.
"""
