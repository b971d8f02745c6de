"""What an amount counts and what governs it; the entries are `noun_phrase` and `governor`."""
