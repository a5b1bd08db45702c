"""The stock service over gRPC, with the proto of the gRPC page."""
# ruff: noqa: N802 (the proto names the methods)

from concurrent import futures

import grpc
import shop_pb2
import shop_pb2_grpc
from stock import Stock


class Servicer(shop_pb2_grpc.StockServicer):
    """Reserves, unless the client has gone."""

    def __init__(self) -> None:
        self.stock = Stock()

    def Reserve(
        self, request: shop_pb2.ReserveRequest, context: grpc.ServicerContext
    ) -> shop_pb2.Reservation:
        """Take pieces for an order, once."""
        if not context.is_active():
            context.abort(grpc.StatusCode.CANCELLED, "the client has gone")
        order = int(request.order_number)
        if not self.stock.reserve(order, request.sku, request.quantity):
            context.abort(grpc.StatusCode.FAILED_PRECONDITION, "sold out")
        return shop_pb2.Reservation()


if __name__ == "__main__":
    server = grpc.server(futures.ThreadPoolExecutor(max_workers=4))
    shop_pb2_grpc.add_StockServicer_to_server(Servicer(), server)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    print(port, flush=True)
    server.wait_for_termination()
