"""numerals."""
