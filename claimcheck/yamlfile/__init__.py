"""YAML files that people write, read under bounds and with the place of every value."""
