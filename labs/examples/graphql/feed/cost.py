"""What a query may cost, told before it runs."""

from graphql import (
    FieldNode,
    FragmentSpreadNode,
    GraphQLError,
    IntValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    ValidationRule,
)

MAX_PAGE = 50
MAX_COST = 500
LISTS = {"posts", "comments"}


def page_size(asked: int) -> int:
    """Bring the size that a client asks for between 1 and the largest page."""
    return min(max(asked, 1), MAX_PAGE)


# region rows
def rows(field: FieldNode) -> int:
    """Say how many objects a field can give, at most."""
    if field.name.value not in LISTS:
        return 1
    for argument in field.arguments or ():
        if argument.name.value == "first":
            known = isinstance(argument.value, IntValueNode)
            return page_size(int(argument.value.value)) if known else MAX_PAGE
    return 10


# endregion rows


# region cost
class CostRule(ValidationRule):
    """Refuses what could give more objects than `MAX_COST`."""

    def enter_operation_definition(
        self, node: OperationDefinitionNode, *_: object
    ) -> None:
        """Add an operation up and refuse it when it is too dear."""
        self.known: dict[str, int] = {}
        cost = self.cost(node.selection_set)
        if cost > MAX_COST:
            told = f"{cost} objects are possible, {MAX_COST} allowed."
            self.report_error(GraphQLError(told, [node]))

    def cost(self, selections: SelectionSetNode) -> int:
        """Add up the objects that a set of selections can give."""
        total = 0
        for part in selections.selections:
            if isinstance(part, FragmentSpreadNode):
                total += self.fragment(part.name.value)
            elif isinstance(part, FieldNode) and part.selection_set:
                total += rows(part) * (1 + self.cost(part.selection_set))
            elif part.selection_set:
                total += self.cost(part.selection_set)
        return total

    # endregion cost

    def fragment(self, name: str) -> int:
        """Add a fragment up once, also when it is spread often or in a circle."""
        if name not in self.known:
            self.known[name] = 0
            fragment = self.context.get_fragment(name)
            if fragment is not None:
                self.known[name] = self.cost(fragment.selection_set)
        return self.known[name]
