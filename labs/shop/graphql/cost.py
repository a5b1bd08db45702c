"""What a query may cost, told before it runs."""

import sys
from collections.abc import Iterator
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLField,
    GraphQLSchema,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    get_argument_values,
    get_named_type,
    get_nullable_type,
    get_operation_ast,
    get_variable_values,
    is_list_type,
)
from strawberry.extensions import SchemaExtension
from strawberry_django.settings import strawberry_django_settings

HasFields = Any
"""An object type or an interface: what validation lets a query select from."""


# region limiter
class CostLimiter(SchemaExtension):
    """Refuses a query that could read more objects than are allowed."""

    def __init__(self, max_objects: int) -> None:
        self.max_objects = max_objects

    def on_validate(self) -> Iterator[None]:
        """Add the query up when it is known to be valid, and before it runs.

        An error raised on the way into a hook would leave the hooks of other
        extensions open; on the way out it does not.
        """
        yield
        asked = self.execution_context
        document = asked.graphql_document
        if asked.pre_execution_errors or document is None:
            return
        operation = get_operation_ast(document, asked.operation_name)
        if operation is None:  # Another one is asked for: it will not run.
            return
        cost = Cost(asked.schema._schema, document, operation)
        objects = cost.with_variables(asked.variables or {})
        if objects > self.max_objects:
            raise GraphQLError(
                f"This query may read {objects:,} objects, "
                f"{self.max_objects:,} are allowed: ask for smaller pages."
            )


# endregion limiter


class Cost:
    """Adds up how many objects an operation can read, at most."""

    def __init__(
        self,
        schema: GraphQLSchema,
        document: DocumentNode,
        operation: OperationDefinitionNode,
    ) -> None:
        self.schema = schema
        self.operation = operation
        self.fragments = {
            part.name.value: part
            for part in document.definitions
            if isinstance(part, FragmentDefinitionNode)
        }

    def with_variables(self, inputs: dict[str, Any]) -> int:
        """Return the number for these variables."""
        self.known: dict[str, int] = {}
        declared = self.operation.variable_definitions or ()
        variables = get_variable_values(self.schema, declared, inputs)
        if isinstance(variables, list):  # They are wrong: it will not run.
            return 0
        self.variables = variables
        root = self.schema.get_root_type(self.operation.operation)
        return self.selected(root, self.operation.selection_set)

    # region cost
    def selected(self, parent: HasFields, selections: SelectionSetNode) -> int:
        """Add up what a set of selections can read."""
        total = 0
        for part in selections.selections:
            if isinstance(part, FragmentSpreadNode):
                total += self.spread(part.name.value)
            elif isinstance(part, FieldNode):
                total += self.field(parent, part)
            elif isinstance(part, InlineFragmentNode):
                total += self.selected(parent, part.selection_set)
        return total

    def field(self, parent: HasFields, node: FieldNode) -> int:
        """Multiply the size of a list by what each of its objects can read."""
        if node.selection_set is None or node.name.value.startswith("__"):
            return 0
        field = parent.fields[node.name.value]
        inner = self.selected(get_named_type(field.type), node.selection_set)
        return self.page(field, node) * (1 + inner)

    # endregion cost

    def page(self, field: GraphQLField, node: FieldNode) -> int:
        """Return how many objects a field can give."""
        if not is_list_type(get_nullable_type(field.type)):
            return 1
        settings = strawberry_django_settings()
        arguments = get_argument_values(field, node, self.variables)
        largest = settings["PAGINATION_MAX_LIMIT"] or sys.maxsize
        limit = (arguments.get("pagination") or {}).get("limit")
        if limit is None:
            limit = settings["PAGINATION_DEFAULT_LIMIT"] or largest
        return min(limit, largest) if limit >= 0 else largest

    def spread(self, name: str) -> int:
        """Add a fragment up once, and count it each time that it is spread."""
        if name not in self.known:
            part = self.fragments[name]
            of = self.schema.get_type(part.type_condition.name.value)
            self.known[name] = self.selected(of, part.selection_set)
        return self.known[name]
