"""How dates are written: the words and patterns of expressions, and what they say."""
