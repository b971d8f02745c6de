"""Rules and lexicons: from YAML files to records, with every error named and placed."""
