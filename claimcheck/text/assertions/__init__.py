"""What a clause asserts: who does what to whom, and whether it is denied; the entry is `read`."""
