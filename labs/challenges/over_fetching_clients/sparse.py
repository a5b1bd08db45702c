"""The shop's list of orders, of which a client chooses the fields."""

from typing import Any

from rest_framework import serializers
from rest_framework.exceptions import ValidationError

from shop.orders.views import OrderList

Tree = dict[str, Any]


# region sparse
class SparseOrders(OrderList):
    """The newest orders; `?fields=id,customer.name` shows these fields only."""

    def get_serializer(self, *orders: Any, **options: Any) -> Any:
        """Take out of the serializer what nobody asked for."""
        serializer = super().get_serializer(*orders, **options)
        if paths := self.request.query_params.get("fields"):
            keep(tree_of(paths), serializer.child)
        return serializer


def keep(asked: Tree, serializer: serializers.Serializer) -> None:
    """Keep the fields that were asked for, also of what is nested."""
    if unknown := set(asked) - set(serializer.fields):
        raise ValidationError({"fields": f"There is no {min(unknown)}."})
    for name in set(serializer.fields) - set(asked):
        serializer.fields.pop(name)
    for name, inside in asked.items():
        if inside:
            field = serializer.fields[name]
            keep(inside, getattr(field, "child", field))


# endregion sparse


def tree_of(paths: str) -> Tree:
    """Turn `id,customer.name` into `{"id": {}, "customer": {"name": {}}}`."""
    tree: Tree = {}
    for path in paths.split(","):
        branch = tree
        for name in path.split("."):
            branch = branch.setdefault(name, {})
    return tree
