"""The same cart twice: in the process's memory, and as a resource."""

from rest_framework.exceptions import ValidationError
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from orders.models import CartLine

# region remembered
remembered: dict[str, list[str]] = {}


class RememberedCart(APIView):
    """The server remembers who called, in its own memory."""

    def post(self, request: Request) -> Response:
        """Put an item into the caller's cart."""
        caller = request.META["REMOTE_ADDR"]
        remembered.setdefault(caller, []).append(request.data["item"])
        return Response(remembered[caller], 201)

    def get(self, request: Request) -> Response:
        """Give the caller's cart."""
        return Response(remembered.get(request.META["REMOTE_ADDR"], []))


# endregion remembered


# region stored
class StoredCart(APIView):
    """The request names the cart; every process reads it from one database."""

    def post(self, request: Request, name: str) -> Response:
        """Put an item into the cart."""
        if not (item := request.data.get("item")):
            raise ValidationError("Send an item.")
        CartLine.objects.create(cart=name, item=item)
        return Response(self.items(name), 201)

    def get(self, request: Request, name: str) -> Response:
        """Give the cart."""
        return Response(self.items(name))

    def items(self, name: str) -> list[str]:
        """Give the cart's items in the order in which they came."""
        lines = CartLine.objects.filter(cart=name).order_by("pk")
        return list(lines.values_list("item", flat=True))


# endregion stored
