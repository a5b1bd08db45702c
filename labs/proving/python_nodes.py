"""What can be taken out of Python's syntax: statements, arguments, guards, blocks."""

import builtins
from collections.abc import Sequence

import libcst as cst
from libcst.metadata import (
    Assignment,
    MetadataWrapper,
    ParentNodeProvider,
    PositionProvider,
    ScopeProvider,
)

from proving.part import Part
from proving.sql_cuts import cuts, is_sql
from proving.syntax import (
    New,
    Swap,
    body_of,
    descendants,
    is_silent,
    names_bound,
    statements_of,
)


def find_nodes(file: str, text: str, changed: set[int]) -> list[Part]:
    """Return a part for each node that begins on a changed line."""
    wrapper = MetadataWrapper(cst.parse_module(text))
    finder = _Finder(file, wrapper.module, changed)
    wrapper.visit(finder)
    return finder.parts


class _Finder(cst.CSTVisitor):
    METADATA_DEPENDENCIES = (PositionProvider, ParentNodeProvider, ScopeProvider)

    def __init__(self, file: str, module: cst.Module, changed: set[int]) -> None:
        self.file = file
        self.module = module
        self.changed = changed
        self.parts: list[Part] = []

    # What may be taken out.

    def visit_SimpleStatementLine(self, node: cst.SimpleStatementLine) -> None:  # noqa: N802
        if self._is_changed(node) and not self._says_nothing(node):
            needed = self._is_read_elsewhere(node, node)
            self._add(node, node, cst.RemoveFromParent(), "taken out", needed)

    def visit_FunctionDef(self, node: cst.FunctionDef) -> None:  # noqa: N802
        self._decorators(node)

    def visit_ClassDef(self, node: cst.ClassDef) -> None:  # noqa: N802
        self._decorators(node)
        for base in (*node.bases, *node.keywords):
            if self._is_changed(base):
                kept = [one for one in node.bases if one is not base]
                keywords = [one for one in node.keywords if one is not base]
                new = node.with_changes(bases=kept, keywords=keywords)
                self._add(base, node, new)

    def visit_Call(self, node: cst.Call) -> None:  # noqa: N802
        several = len(node.args) > 1
        # In `condition=Q(pieces__gte=0)` the only argument is what its call is.
        nested = isinstance(self.get_metadata(ParentNodeProvider, node), cst.Arg)
        for arg in node.args:
            named = arg.keyword is not None
            if not self._is_changed(arg) or (nested and not several):
                continue
            if named or (several and self._has_own_line(arg, node.args)):
                kept = [one for one in node.args if one is not arg]
                self._add(arg, node, node.with_changes(args=kept), argument=True)
        self._link_of_chain(node)

    def visit_Dict(self, node: cst.Dict) -> None:  # noqa: N802
        self._elements(node, node.elements, own_line=False)

    def visit_List(self, node: cst.List) -> None:  # noqa: N802
        self._elements(node, node.elements)

    def visit_Set(self, node: cst.Set) -> None:  # noqa: N802
        self._elements(node, node.elements)

    def visit_Tuple(self, node: cst.Tuple) -> None:  # noqa: N802
        self._elements(node, node.elements)

    def visit_With(self, node: cst.With) -> None:  # noqa: N802
        for item in node.items:
            if not self._is_changed(item):
                continue
            needed = item.asname is not None and self._is_read_elsewhere(item, node)
            kept = [one for one in node.items if one is not item]
            new: New = body_of(node.body)
            if kept:
                kept[-1] = kept[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)
                new = node.with_changes(items=kept)
            self._add(item, node, new, "unwrapped", needed)

    def visit_Try(self, node: cst.Try) -> None:  # noqa: N802
        # Its first line says nothing, and another `try:` may have been there.
        kept = [*statements_of(node.body)]
        if self._is_changed(node) or (kept and self._is_changed(kept[0])):
            for block in (node.orelse, node.finalbody):
                kept += statements_of(block.body) if block else []
            text = f"try: {self._code(node.body)}"
            self._add(node, node, cst.FlattenSentinel(kept), "unwrapped", text=text)
        if len(node.handlers) > 1:
            for handler in node.handlers:
                if self._is_changed(handler):
                    others = [one for one in node.handlers if one is not handler]
                    self._add(handler, node, node.with_changes(handlers=others))

    def visit_If(self, node: cst.If) -> None:  # noqa: N802
        if not self._is_changed(node):
            return
        new: New = cst.RemoveFromParent()
        is_elif = isinstance(self.get_metadata(ParentNodeProvider, node), cst.If)
        if isinstance(node.orelse, cst.If) or (node.orelse and is_elif):
            new = node.orelse
        elif node.orelse:
            new = body_of(node.orelse.body)
        text = f"if {self._code(node.test)}: {self._code(node.body)}"
        self._add(node, node, new, text=text)

    def visit_SimpleString(self, node: cst.SimpleString) -> None:  # noqa: N802
        if not is_sql(self._beginning(node)):
            return
        quotes = len(node.prefix) + len(node.quote)
        text = node.raw_value
        for start, end in cuts(text):
            says = text[start:end].lstrip(", \n")
            line = self._line(node) + text[: end - len(says)].count("\n")
            if line in self.changed:
                at, to = quotes + start, quotes + end
                left = node.with_changes(value=node.value[:at] + node.value[to:])
                self._add(node, node, left, text=says.strip(), line=line)

    # How.

    def _beginning(self, node: cst.SimpleString) -> str:
        """Return the first of the strings that are written one after the other."""
        first: cst.CSTNode = node
        while isinstance(
            parent := self.get_metadata(ParentNodeProvider, first),
            cst.ConcatenatedString,
        ):
            first = parent
        while isinstance(first, cst.ConcatenatedString):
            first = first.left
        return first.raw_value if isinstance(first, cst.SimpleString) else ""

    def _decorators(self, node: cst.FunctionDef | cst.ClassDef) -> None:
        for one in node.decorators:
            if self._is_changed(one):
                kept = [other for other in node.decorators if other is not one]
                self._add(one, node, node.with_changes(decorators=kept))

    def _elements(
        self,
        node: cst.Dict | cst.List | cst.Set | cst.Tuple,
        elements: Sequence[cst.CSTNode],
        *,
        own_line: bool = True,
    ) -> None:
        # The only one is the same part as what holds it.
        if len(elements) < 2:
            return
        for one in elements:
            if not self._is_changed(one):
                continue
            if own_line and not self._has_own_line(one, elements):
                continue
            kept = [other for other in elements if other is not one]
            if isinstance(node, cst.Tuple) and len(kept) == 1:
                kept[0] = kept[0].with_changes(comma=cst.Comma())
            self._add(one, node, node.with_changes(elements=kept), argument=True)

    def _link_of_chain(self, node: cst.Call) -> None:
        """Take `.b()` out of `a.b().c()`, and out of a chain with a line for each."""
        if not isinstance(node.func, cst.Attribute):
            return
        line = self._line(node.func.attr)
        own_line = line > self.get_metadata(PositionProvider, node.func.value).end.line
        parent = self.get_metadata(ParentNodeProvider, node)
        inner = isinstance(parent, cst.Attribute) and not isinstance(
            node.func.value, cst.Name
        )
        if line in self.changed and (own_line or inner):
            arguments = ", ".join(self._code(arg).rstrip(", ") for arg in node.args)
            text = f".{node.func.attr.value}({arguments})"
            rest = node.func.value
            rest = rest.with_changes(
                lpar=[*node.lpar, *rest.lpar], rpar=[*rest.rpar, *node.rpar]
            )
            self._add(node.func.attr, node, rest, text=text)

    def _add(
        self,
        part: cst.CSTNode,
        old: cst.CSTNode,
        new: New,
        how: str = "taken out",
        needed: bool = False,
        text: str | None = None,
        argument: bool = False,
        line: int | None = None,
    ) -> None:
        without = self.module.visit(Swap(old, new)).code
        shown = (text or self._code(part)).strip().rstrip(",")
        line = line or self._line(part)
        self.parts.append(Part(self.file, line, shown, how, without, needed, argument))

    def _line(self, node: cst.CSTNode) -> int:
        return int(self.get_metadata(PositionProvider, node).start.line)

    def _code(self, node: cst.CSTNode) -> str:
        bare: dict[str, object] = {}
        if hasattr(node, "leading_lines"):
            bare["leading_lines"] = ()
        if isinstance(node, cst.SimpleStatementLine):
            bare["trailing_whitespace"] = cst.TrailingWhitespace()
        return self.module.code_for_node(node.with_changes(**bare)).strip()

    def _is_changed(self, node: cst.CSTNode) -> bool:
        return self._line(node) in self.changed

    def _has_own_line(self, node: cst.CSTNode, siblings: Sequence[cst.CSTNode]) -> bool:
        """Tell whether a node begins a line: no sibling and no bracket before it."""
        line = self._line(node)
        parent = self.get_metadata(ParentNodeProvider, node)
        return line > self._line(parent) and all(
            self._line(one) != line for one in siblings if one is not node
        )

    def _says_nothing(self, line: cst.SimpleStatementLine) -> bool:
        parent = self.get_metadata(ParentNodeProvider, line)
        holder = self.get_metadata(ParentNodeProvider, parent, None)
        if isinstance(holder, cst.If) and holder.orelse is None:
            alone = len(statements_of(holder.body)) == 1  # The guard goes as a whole.
        else:
            alone = False
        return alone or all(is_silent(one) for one in line.body)

    def _is_read_elsewhere(self, part: cst.CSTNode, whole: cst.CSTNode) -> bool:
        """Tell whether only this part gives a name that other lines read."""
        inside = set(descendants(part))
        scope = self.get_metadata(ScopeProvider, part, None)
        if scope is None:
            scope = self.get_metadata(ScopeProvider, whole, None)
        if scope is None:
            return False
        for target in names_bound(part):
            outer = scope is not scope.globals and target in scope.globals
            if outer or hasattr(builtins, target):
                continue
            assignments = [
                one
                for one in scope[target]
                if isinstance(one, Assignment) and one.scope is scope
            ]
            if not assignments or any(one.node not in inside for one in assignments):
                continue
            reads = {use.node for one in assignments for use in one.references}
            if reads - inside:
                return True
        return False
