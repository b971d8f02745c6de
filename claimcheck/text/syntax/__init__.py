"""What tokens make up by their classes: verbs and their tense, modifiers."""
