"""The string below each field of a class: what the field means, in the words of who wrote it."""

from __future__ import annotations

import ast
import inspect
import textwrap
from typing import Any


def meanings_of(type_: type[Any]) -> dict[str, str]:
    """Field, or member of an enumeration -> the string below it, on one line."""
    body = ast.parse(textwrap.dedent(inspect.getsource(type_))).body[0]
    if not isinstance(body, ast.ClassDef):
        return {}
    found: dict[str, str] = {}
    for statement, after in zip(body.body, body.body[1:], strict=False):
        name = _name(statement)
        if name and isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant):
            found[name] = " ".join(str(after.value.value).split())
    return found


def _name(statement: ast.stmt) -> str | None:
    target: ast.expr | None = None
    if isinstance(statement, ast.AnnAssign):
        target = statement.target
    elif isinstance(statement, ast.Assign) and len(statement.targets) == 1:
        target = statement.targets[0]
    return target.id if isinstance(target, ast.Name) else None
