"""What a Python file does, without what changes nothing when it runs."""

import ast


def meaning(text: str) -> str:
    """Return a form that is equal for files that do the same.

    Comments, docstrings, imports and annotations are left out. Raises
    SyntaxError where the text is no Python.
    """
    return ast.dump(_Bare().visit(ast.parse(text)))


def import_lines(text: str) -> set[int]:
    """Return the numbers of all lines on which imports stand."""
    return {
        line
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)
    }


def silent_lines(text: str) -> set[int]:
    """Return the numbers of lines that do nothing alone.

    Empty ones, comments, docstrings, imports.
    """
    lines = enumerate(text.splitlines(), start=1)
    silent = {
        number
        for number, line in lines
        if not line.strip() or line.lstrip().startswith("#")
    }
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            end = node.end_lineno or node.lineno
            silent |= set(range(node.lineno, end + 1))
    return silent | import_lines(text)


def is_python(text: str) -> bool:
    """Tell whether a file can be compiled."""
    try:
        compile(text, "part", "exec", dont_inherit=True)
    except (SyntaxError, ValueError):
        return False
    return True


class _Bare(ast.NodeTransformer):
    def visit_Import(self, node: ast.Import) -> None:
        return None

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        return None

    def visit_Expr(self, node: ast.Expr) -> ast.AST | None:
        if isinstance(node.value, ast.Constant):
            return None  # a docstring, or `...`
        return self.generic_visit(node)

    def visit_Pass(self, node: ast.Pass) -> None:
        return None

    def visit_arg(self, node: ast.arg) -> ast.AST:
        node.annotation = None
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.returns = None
        return self.generic_visit(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        node.returns = None
        return self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST | None:
        if node.value is None:
            return None
        plain = ast.Assign([node.target], node.value)
        return self.generic_visit(ast.copy_location(plain, node))
