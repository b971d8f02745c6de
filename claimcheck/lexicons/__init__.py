"""Words as data: the tables of `rules/lexicons/` and what grammars make of them.

`read.load` gives the names and words of all files, `words` and `made` what a grammar asks for.
"""
