"""The stock service as in a deploy: away for the first two calls of each client."""
# ruff: noqa: N802 (the proto names the methods)

import grpc
import shop_pb2
from server import Stock, serve
from stock import Shelf


class Flaky(Stock):
    """Counts the attempts, and turns two of three away."""

    attempts = 0

    def GetProduct(
        self, request: shop_pb2.GetProductRequest, context: grpc.ServicerContext
    ) -> shop_pb2.Product:
        """Answer every third attempt."""
        self.attempts += 1
        if self.attempts % 3:
            context.abort(grpc.StatusCode.UNAVAILABLE, "restarting")
        return super().GetProduct(request, context)


if __name__ == "__main__":
    serve(Flaky(Shelf()))
