"""Which claims answer the same question: stories, blocks, scores, clusters."""
