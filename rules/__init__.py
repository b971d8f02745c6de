"""The packs of rules and the lexicons that ship, as YAML files."""
