"""The records that travel through the program: documents, claims, findings, reports."""
