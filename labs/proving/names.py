"""Whether the numbers in a test's name are those that it asserts."""

import ast
import json
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from proving.spelled import Number, numbers_in_name, numbers_in_text

MOST_SHOWN = 12
Function = ast.FunctionDef | ast.AsyncFunctionDef


def wrong_names(path: Path) -> Iterator[str]:
    """Say of each test in a file which number of its name stands nowhere in it.

    A number may stand in the test itself, in what it calls in its file, in an
    output that it names, or among the figures of result.json. Of `seven_of_nine`
    both must stand in the test, or be said so by an output.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = {node.name: node for node in tree.body if isinstance(node, Function)}
    constants = _constants(path, tree)
    figures = set(_figures(path.parent))
    shown = path.relative_to(path.parents[3]) if len(path.parts) > 4 else path
    for name, function in functions.items():
        said = numbers_in_name(name.removeprefix("test_"))
        if not name.startswith("test_") or not said:
            continue
        body = set(_numbers(function, functions, constants))
        outputs = dict(_outputs(path.parent, function))
        read = {one: set(numbers_in_text(text)) for one, text in outputs.items()}
        places = [body, *read.values(), figures]
        wrong = [
            f"{word} says {value:g}, which stands nowhere"
            for word, value in said
            if not any(_holds(value, word, place, name) for place in places)
        ]
        text = " ".join(outputs.values())
        wrong += [
            f"{one[0]} of {all_[0]} stand nowhere together"
            for one, all_ in pairwise(said)
            if re.search(rf"_{one[0]}_of_(?:the_)?{all_[0]}(?:_|$)", f"_{name}")
            and not {one[1], all_[1]} <= body
            and not _says_together(one, all_, text)
        ]
        told = [f"in its body {_list(body)}"]
        told += [f"in output/{one} {_list(has)}" for one, has in read.items()]
        told.append(f"in result.json {_list(figures)}")
        for fault in wrong:
            place = f"{shown}:{function.lineno}"
            yield f"{place}: {name}: {fault}; there stand {'; '.join(told)}"


def _says_together(one: Number, all_: Number, text: str) -> bool:
    """Tell whether an output says `7 of 9`, `7/9` or `seven of the nine`."""
    pair = [rf"(?:{number[1]:g}|{number[0]})" for number in (one, all_)]
    together = rf"\b{pair[0]}\s*(?:of(?: the)?|/|out of)\s*{pair[1]}\b"
    return re.search(together, text, re.IGNORECASE) is not None


def _holds(value: float, word: str, place: set[float], name: str) -> bool:
    percent = f"{word}_percent" in name and value / 100 in place
    return value in place or percent


def _list(numbers: set[float]) -> str:
    shown = [f"{number:g}" for number in sorted(numbers)]
    return ", ".join(shown[:MOST_SHOWN] + ["…"] * (len(shown) > MOST_SHOWN)) or "none"


def _numbers(
    node: ast.AST, functions: dict[str, Function], constants: dict[str, list[float]]
) -> Iterator[float]:
    """Yield what a function compares with: literals, lengths, constants, calls."""
    seen: set[str] = set()
    waiting: list[ast.AST] = [node]
    while waiting:
        for one in ast.walk(waiting.pop()):
            yield from _literal(one)
            if isinstance(one, ast.Name | ast.Attribute):
                name = one.id if isinstance(one, ast.Name) else one.attr
                yield from constants.get(name, ())
                if name in functions and name not in seen and functions[name] != node:
                    seen.add(name)
                    waiting.append(functions[name])


def _literal(node: ast.AST) -> Iterator[float]:
    """Yield the numbers that one node of a syntax tree stands for."""
    match node:
        case ast.Constant(value=bool() | None | ""):
            if not node.value:
                yield 0
        case ast.Constant(value=int() | float() as number):
            yield float(number)
        case ast.Constant(value=str() as text):
            yield from numbers_in_text(text)
        case ast.List() | ast.Tuple() | ast.Set():
            yield float(len(node.elts))
        case ast.Dict():
            yield float(len(node.keys))
            # How many of them have something: `{"away": [1], "closed": []}` has 1.
            yield float(sum(0.0 not in _literal(value) for value in node.values))
        case ast.Not() | ast.NotIn() | ast.Attribute(attr="raises"):
            yield 0
        case ast.Call(func=ast.Name(id="set" | "list" | "dict" | "Counter"), args=[]):
            yield 0


def _constants(path: Path, tree: ast.Module) -> dict[str, list[float]]:
    """Return the numbers of each constant in the file, and in the lab's modules."""
    found = dict(_constants_of(tree))
    for module in sorted(path.parent.rglob("*.py")):
        if module != path:
            text = module.read_text(encoding="utf-8")
            found |= {
                name: value
                for name, value in _constants_of(ast.parse(text))
                if name not in found
            }
    return found


def _constants_of(tree: ast.Module) -> Iterator[tuple[str, list[float]]]:
    for node in tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for target in targets:
                if isinstance(target, ast.Name) and target.id.isupper():
                    yield target.id, list(_literal(node.value))


def _outputs(folder: Path, function: Function) -> Iterator[tuple[str, str]]:
    """Yield each captured output that a test names, and its text."""
    for node in ast.walk(function):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            path = folder / "output" / node.value
            if node.value and len(node.value) < 100 and path.is_file():
                yield node.value, path.read_text(encoding="utf-8")


def _figures(folder: Path) -> Iterator[float]:
    path = folder / "result.json"
    if not path.exists():
        return
    figures: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))["figures"]
    for figure in figures.values():
        yield from (figure["before"]["value"], figure["after"]["value"])
        if figure["ratio"] is not None:
            yield figure["ratio"]
