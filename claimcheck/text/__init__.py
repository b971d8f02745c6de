"""Reading English: sentences, words, numbers, units, dates, quotations, names."""
