"""The shop's checkout: a client of the stock service."""

import sys
import time

import grpc
import shop_pb2
import shop_pb2_grpc

# region codes
WORTH_RETRYING = {grpc.StatusCode.UNAVAILABLE}


def told(stub: shop_pb2_grpc.StockStub, sku: str, quantity: int, order: str) -> str:
    """Reserve with a deadline, and say what came of it."""
    request = shop_pb2.ReserveRequest(sku=sku, quantity=quantity, order_number=order)
    try:
        return f"{stub.Reserve(request, timeout=2).left} left"
    except grpc.RpcError as error:
        again = "retry" if error.code() in WORTH_RETRYING else "do not retry"
        return f"{error.code().name}: {error.details()} ({again})"


# endregion codes


def codes(stub: shop_pb2_grpc.StockStub) -> None:
    """Provoke one status after the other."""
    print("reserve 2            ", told(stub, "SKU-1", 2, "1001"))
    print("the same order again ", told(stub, "SKU-1", 2, "1001"))
    print("reserve 2 more       ", told(stub, "SKU-1", 2, "1002"))
    print("reserve 0            ", told(stub, "SKU-1", 0, "1003"))
    try:
        stub.GetProduct(shop_pb2.GetProductRequest(sku="SKU-9"), timeout=2)
    except grpc.RpcError as error:
        print("get SKU-9            ", f"{error.code().name}: {error.details()}")


# region stream
def stream(stub: shop_pb2_grpc.StockStub) -> None:
    """Read three levels, then hang up."""
    levels = stub.WatchLevels(shop_pb2.WatchLevelsRequest(sku="SKU-1"), timeout=30)
    for number, level in enumerate(levels, start=1):
        print(f"level {number}: {level.on_hand}")
        if number == 3:
            levels.cancel()
            break


# endregion stream


def on_hand(stub: shop_pb2_grpc.StockStub) -> int:
    """Return how many pieces are on the shelf."""
    product = stub.GetProduct(shop_pb2.GetProductRequest(sku="SKU-1"), timeout=2)
    return int(product.on_hand)


# region deadline
def deadline(stub: shop_pb2_grpc.StockStub) -> None:
    """Wait 0.2 seconds for work that takes 0.6."""
    request = shop_pb2.ReserveRequest(sku="SKU-1", quantity=1, order_number="slow-1001")
    try:
        stub.Reserve(request, timeout=0.2)
    except grpc.RpcError as error:
        print(f"{error.code().name}, on the shelf: {on_hand(stub)}")


# endregion deadline


def main(port: str, part: str) -> None:
    """Run one part against the server on this port."""
    with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
        stub = shop_pb2_grpc.StockStub(channel)
        if part == "deadline":
            deadline(stub)
            time.sleep(1)
            print(f"a second later, on the shelf: {on_hand(stub)}")
        else:
            {"codes": codes, "stream": stream}[part](stub)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
