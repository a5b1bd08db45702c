"""Ask for a product, and show what this client's version of the proto reads."""

import sys

import grpc
import shop_pb2
import shop_pb2_grpc


def main(port: str) -> None:
    """Print the message's bytes and each field that this version knows."""
    with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
        stub = shop_pb2_grpc.StockStub(channel)
        request = shop_pb2.GetProductRequest(sku="SKU-1")
        product = stub.GetProduct(request, timeout=2)
    known = ", ".join(
        f"{field.name} {getattr(product, field.name)!r}"
        for field in product.DESCRIPTOR.fields
        if field.number > 2
    )
    print(f"{product.ByteSize()} bytes: {known}")


if __name__ == "__main__":
    main(sys.argv[1])
