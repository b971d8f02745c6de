"""What an amount counts and what governs it; the entries are `phrase` and `governor`."""
