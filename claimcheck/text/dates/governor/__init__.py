"""What a date dates: the clause around it, its verbs, its tense."""
