"""Call a service that is away for two calls, with and without a retry policy."""

import json
import sys

import grpc
import shop_pb2
import shop_pb2_grpc

# region policy
POLICY = {
    "name": [{"service": "shop.v1.Stock", "method": "GetProduct"}],
    "retryPolicy": {
        "maxAttempts": 4,
        "initialBackoff": "0.1s",
        "maxBackoff": "2s",
        "backoffMultiplier": 2,
        "retryableStatusCodes": ["UNAVAILABLE"],
    },
}
OPTIONS = [("grpc.service_config", json.dumps({"methodConfig": [POLICY]}))]
# endregion policy


def ask(port: str, options: list[tuple[str, str]]) -> str:
    """Return the product's name, or the status."""
    with grpc.insecure_channel(f"127.0.0.1:{port}", options=options) as channel:
        stub = shop_pb2_grpc.StockStub(channel)
        request = shop_pb2.GetProductRequest(sku="SKU-1")
        try:
            return str(stub.GetProduct(request, timeout=5).name)
        except grpc.RpcError as error:
            return f"{error.code().name}: {error.details()}"


if __name__ == "__main__":
    print("policy    ", ask(sys.argv[1], OPTIONS))
    print("no policy ", ask(sys.argv[1], []))
