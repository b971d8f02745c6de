"""English words out of context: closed classes, forms, numbers, the calendar."""
