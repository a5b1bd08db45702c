"""How large a query is once its fragments are spread, told before it is validated."""

from collections.abc import Iterator

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
)
from strawberry.extensions import SchemaExtension


class SizeLimiter(SchemaExtension):
    """Refuses fragments that spread each other until the query is huge.

    The limits of depth and of aliases walk through a fragment each time that it is
    spread. Twenty fragments that spread the next one twice are a million walks, and
    few tokens; so this one comes before them.
    """

    def __init__(self, max_fields: int) -> None:
        self.max_fields = max_fields

    def on_parse(self) -> Iterator[None]:
        """Count when the document is there and before any rule reads it."""
        yield
        document = self.execution_context.graphql_document
        if document is not None and (fields := count(document)) > self.max_fields:
            raise GraphQLError(
                f"This query has {fields:,} fields once its fragments are spread, "
                f"{self.max_fields:,} are allowed."
            )


def count(document: DocumentNode) -> int:
    """Count the fields of a document; each fragment is walked through once."""
    parts = {
        part.name.value: part
        for part in document.definitions
        if isinstance(part, FragmentDefinitionNode)
    }
    known: dict[str, int] = {}

    def spread(name: str) -> int:
        if name not in known:
            known[name] = 0  # A circle is refused later, by GraphQL's own rule.
            if name in parts:
                known[name] = fields(parts[name].selection_set)
        return known[name]

    def fields(selections: SelectionSetNode) -> int:
        total = 0
        for part in selections.selections:
            if isinstance(part, FragmentSpreadNode):
                total += spread(part.name.value)
            elif isinstance(part, (FieldNode, InlineFragmentNode)):
                total += 1 + (fields(part.selection_set) if part.selection_set else 0)
        return total

    return sum(
        fields(part.selection_set)
        for part in document.definitions
        if isinstance(part, OperationDefinitionNode)
    )
