"""What code that comes back from the failing side needs, and the fixed side lacks."""

import ast
import builtins
from collections.abc import Iterator


def with_missing(text: str, before: str) -> str:
    """Add to a file each import, function and constant of `before` that it reads.

    Only what it has under no name of its own; it goes below its imports.
    """
    given = dict(_bindings(before))
    while missing := (_read(text) - _bound(text)) & given.keys():
        name = min(missing)
        lines = text.splitlines(keepends=True)
        at = _end_of_imports(text)
        text = "".join([*lines[:at], given[name] + "\n", *lines[at:]])
        if name not in _bound(text):
            break
    return text


def is_unused(piece: str, text: str) -> bool:
    """Tell whether a piece of a file's top level only gives names that nobody reads."""
    try:
        nodes = ast.parse(piece).body
    except SyntaxError:
        return False
    gives = dict(_bindings(piece))
    only_gives = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Assign
    silent = only_gives | ast.Import | ast.ImportFrom | ast.AnnAssign
    rest = text.replace(piece, "", 1)
    return all(isinstance(node, silent) for node in nodes) and not (
        gives.keys() & (_read(rest) | _bound(rest))
    )


def _bindings(text: str) -> Iterator[tuple[str, str]]:
    """Yield each name of a file's top level, with the statement that gives it."""
    for node in ast.parse(text).body:
        if isinstance(node, ast.Import | ast.ImportFrom):
            for alias in node.names:
                name = alias.asname or alias.name.split(".")[0]
                yield name, ast.unparse(node)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.name, ast.unparse(node)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for target in targets:
                if isinstance(target, ast.Name):
                    yield target.id, ast.unparse(node)


def _read(text: str) -> set[str]:
    return {
        node.id
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
    }


def _bound(text: str) -> set[str]:
    bound = set(dir(builtins))
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            bound.add(node.id)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            bound.add(node.name)
        elif isinstance(node, ast.arg):
            bound.add(node.arg)
        elif isinstance(node, ast.alias):
            bound.add(node.asname or node.name.split(".")[0])
        elif isinstance(node, ast.ExceptHandler) and node.name:
            bound.add(node.name)
    return bound


def _end_of_imports(text: str) -> int:
    """Return behind which line what is added may stand: imports, or the docstring."""
    end = 0
    for number, node in enumerate(ast.parse(text).body):
        doc = number == 0 and isinstance(node, ast.Expr)
        if doc or isinstance(node, ast.Import | ast.ImportFrom):
            end = node.end_lineno or node.lineno
    return end
