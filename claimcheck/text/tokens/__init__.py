"""The words of a text, each with its class: one table for all grammars."""
