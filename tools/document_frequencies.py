"""Counts in how many articles a word stands; writes `claimcheck/align/document_frequencies.tsv`.

    python tools/document_frequencies.py ARTICLES.jsonl.gz

Each line of the file is an article with `text` and `title`.  The same file gives the same bytes.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter, defaultdict
from pathlib import Path

from claimcheck.align.document_words import LEAST, words

OUT = Path(__file__).parent.parent / "claimcheck" / "align" / "document_frequencies.tsv"
HEAD = """\
# In how many articles of some years' news a word stands, folded as `document_words.words` folds it.
# Made by tools/document_frequencies.py; a word in fewer articles than the least is not listed.
"""


def main() -> None:
    """Read the articles, count, write the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("articles")
    content = gzip.decompress(Path(parser.parse_args().articles).read_bytes()).decode("utf-8")
    rows = [json.loads(line) for line in content.split("\n") if line.strip()]
    often: Counter[str] = Counter()
    for row in rows:
        often.update(word for word, _, _ in words(f"{row.get('title') or ''}\n{row['text']}"))
    by_count: dict[int, list[str]] = defaultdict(list)
    for word, count in often.items():
        if count > LEAST and word.isascii():
            by_count[count].append(word)
    with OUT.open("w", encoding="utf-8", newline="\n") as out:
        out.write(HEAD)
        out.write(f"articles\t{len(rows)}\n")
        for count in sorted(by_count, reverse=True):
            out.write(f"{count}\t{' '.join(sorted(by_count[count]))}\n")


if __name__ == "__main__":
    main()
