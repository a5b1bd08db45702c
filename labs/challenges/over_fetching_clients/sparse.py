"""The shop's list of orders, with the fields that a client chooses."""

from typing import Any

from rest_framework import serializers
from rest_framework.exceptions import ValidationError

from shop.orders.views import OrderList

Tree = dict[str, Any]


# region sparse
# region in-short
class SparseOrders(OrderList):
    """`?fields=id,customer.name` shows these."""

    def get_serializer(self, *orders: Any, **options: Any) -> Any:
        """Take out of the serializer what nobody asked for."""
        serializer = super().get_serializer(*orders, **options)
        if paths := self.request.query_params.get("fields"):
            keep(tree_of(paths), serializer.child)
        return serializer


# endregion in-short


def keep(asked: Tree, serializer: serializers.Serializer) -> None:
    """Keep the fields that were asked for, also of what is nested."""
    known = getattr(serializer, "fields", {})
    if unknown := set(asked) - set(known):
        raise ValidationError({"fields": f"There is no {min(unknown)}."})
    for name in set(known) - set(asked):
        known.pop(name)
    for name, inside in asked.items():
        if inside:
            field = known[name]
            keep(inside, getattr(field, "child", field))


# endregion sparse


# region tree
def tree_of(paths: str) -> Tree:
    """Turn `id,customer.name` into `{"id": {}, "customer": {"name": {}}}`."""
    tree: Tree = {}
    for path in paths.split(","):
        branch = tree
        for name in path.split("."):
            branch = branch.setdefault(name, {})
    return tree


# endregion tree
