"""Date expressions as they are written; the entry is `anchors`."""
