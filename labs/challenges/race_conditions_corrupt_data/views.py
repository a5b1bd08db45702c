"""The sale as an address: what the second buyer gets to see."""

from django.db import OperationalError
from psycopg.errors import LockNotAvailable
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from challenges.race_conditions_corrupt_data.fixed import SoldOut, buy


# region view
class Buy(APIView):
    """Sell one piece to the user who is signed in."""

    permission_classes = [IsAuthenticated]

    def post(self, request: Request, stock_id: int) -> Response:
        """Answer 201, or 409 when sold out, or 503 when the row stays locked."""
        try:
            sale = buy(stock_id, request.user.get_username())
        except SoldOut:
            return Response({"detail": "Sold out."}, 409)
        except OperationalError as error:
            if not isinstance(error.__cause__, LockNotAvailable):
                raise
            busy = {"detail": "Somebody is buying this. Try again."}
            return Response(busy, 503, headers={"Retry-After": "1"})
        return Response({"sale": sale.pk}, 201)


# endregion view
