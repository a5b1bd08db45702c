"""Python's syntax tree: one node swapped for another, and what stands in a node."""

from collections.abc import Iterator

import libcst as cst

New = cst.CSTNode | cst.RemovalSentinel | cst.FlattenSentinel[cst.CSTNode]


class Swap(cst.CSTTransformer):
    """Puts something in the place of one node."""

    def __init__(self, old: cst.CSTNode, new: New) -> None:
        self.old = old
        self.new = new

    def on_leave(  # type: ignore[override]  # any node for any
        self, original_node: cst.CSTNode, updated_node: cst.CSTNode
    ) -> New:
        """Swap the one node, and leave the others."""
        return self.new if original_node is self.old else updated_node


def body_of(body: cst.BaseSuite) -> cst.FlattenSentinel[cst.CSTNode]:
    """Return what is in a block, to stand where the block stood."""
    return cst.FlattenSentinel(statements_of(body))


def statements_of(body: cst.BaseSuite) -> list[cst.CSTNode]:
    """Return the statements of a block, also of one on the line of its colon."""
    if isinstance(body, cst.SimpleStatementSuite):
        return [cst.SimpleStatementLine(body=body.body)]
    return list(body.body)


def is_silent(node: cst.BaseSmallStatement) -> bool:
    """Tell whether a statement is none that could be proven."""
    if isinstance(node, cst.Return):
        return node.value is None or isinstance(node.value, cst.Name)
    if isinstance(node, cst.Expr):
        silent = cst.BaseString | cst.Ellipsis | cst.Yield
        return isinstance(node.value, silent)
    if isinstance(node, cst.AnnAssign):
        return node.value is None
    return isinstance(
        node, cst.Import | cst.ImportFrom | cst.Pass | cst.Global | cst.Nonlocal
    )


def names_bound(node: cst.CSTNode) -> Iterator[str]:
    """Yield the plain names that a statement or an `as` binds."""
    for one in descendants(node):
        if isinstance(one, cst.AssignTarget | cst.AnnAssign):
            found = one.target
        elif isinstance(one, cst.AsName):
            found = one.name
        else:
            continue
        for name in descendants(found):
            if isinstance(name, cst.Name):
                yield name.value


def descendants(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    """Yield a node and all that is in it."""
    yield node
    for child in node.children:
        yield from descendants(child)
