"""The stock service: a process of its own that serves Stock over gRPC."""
# ruff: noqa: N802 (the proto names the methods)

import signal
import time
from collections.abc import Iterator
from concurrent import futures

import grpc
import shop_pb2
import shop_pb2_grpc
from google.protobuf.json_format import ParseDict
from stock import Shelf, SoldOut


class Stock(shop_pb2_grpc.StockServicer):
    """Answers what the proto promises."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf

    # region get
    def GetProduct(
        self, request: shop_pb2.GetProductRequest, context: grpc.ServicerContext
    ) -> shop_pb2.Product:
        """Return one product."""
        product = self.shelf.products.get(request.sku)
        if product is None:
            context.abort(grpc.StatusCode.NOT_FOUND, f"no product {request.sku}")
        return ParseDict(product, shop_pb2.Product(), ignore_unknown_fields=True)

    # endregion get

    # region reserve
    def Reserve(
        self, request: shop_pb2.ReserveRequest, context: grpc.ServicerContext
    ) -> shop_pb2.Reservation:
        """Take pieces for an order, unless its client has given up."""
        if request.quantity < 1 or not request.order_number:
            context.abort(
                grpc.StatusCode.INVALID_ARGUMENT,
                "quantity must be 1 or more, order_number must not be empty",
            )
        check_payment(request.order_number)
        if not context.is_active():  # the deadline passed, or it was cancelled
            context.abort(grpc.StatusCode.CANCELLED, "the client has gone")
        try:
            left = self.shelf.reserve(
                request.sku, request.quantity, request.order_number
            )
        except SoldOut as error:
            context.abort(grpc.StatusCode.FAILED_PRECONDITION, str(error))
        return shop_pb2.Reservation(left=left)

    # endregion reserve

    # region watch
    def WatchLevels(
        self, request: shop_pb2.WatchLevelsRequest, context: grpc.ServicerContext
    ) -> Iterator[shop_pb2.Level]:
        """Send the level each time it is read, until the client has enough."""
        while context.is_active():
            on_hand = self.shelf.products[request.sku]["on_hand"]
            yield shop_pb2.Level(on_hand=on_hand)
            time.sleep(0.05)
        print("the client has gone", flush=True)

    # endregion watch


def check_payment(order: str) -> None:
    """Ask somebody slow, for the orders whose number says so."""
    time.sleep(0.6 if order.startswith("slow") else 0)


class Careless(Stock):
    """The same service without the look at is_active()."""

    def Reserve(
        self, request: shop_pb2.ReserveRequest, context: grpc.ServicerContext
    ) -> shop_pb2.Reservation:
        """Take pieces for an order, whether or not anybody waits."""
        check_payment(request.order_number)
        left = self.shelf.reserve(request.sku, request.quantity, request.order_number)
        return shop_pb2.Reservation(left=left)


# region serve
def serve(servicer: Stock) -> None:
    """Serve on a free port until SIGTERM; then finish what is under way."""
    server = grpc.server(
        futures.ThreadPoolExecutor(max_workers=10),
        maximum_concurrent_rpcs=100,
    )
    shop_pb2_grpc.add_StockServicer_to_server(servicer, server)
    port = server.add_insecure_port("127.0.0.1:0")
    signal.signal(signal.SIGTERM, lambda *_: server.stop(grace=10))
    server.start()
    print(port, flush=True)
    server.wait_for_termination()


# endregion serve

if __name__ == "__main__":
    serve(Stock(Shelf()))
