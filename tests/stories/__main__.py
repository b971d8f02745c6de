"""`python -m tests.stories`: the scorer."""

from .score import main

main()
