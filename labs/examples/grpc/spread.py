"""Twenty calls to two servers: how a channel spreads them, by its setting."""

import sys
import time

import grpc
import shop_pb2
import shop_pb2_grpc

# region round-robin
ROUND_ROBIN = '{"loadBalancingConfig": [{"round_robin": {}}]}'


def channel(ports: list[str], config: str) -> grpc.Channel:
    """Open a channel to several addresses; a DNS name with several does the same."""
    addresses = ",".join(f"127.0.0.1:{port}" for port in ports)
    options = [("grpc.service_config", config)]
    return grpc.insecure_channel(f"ipv4:{addresses}", options=options)


# endregion round-robin


def spread(ports: list[str], config: str, name: str) -> list[int]:
    """Return how many of twenty reservations each server got."""
    before = [mugs(port) for port in ports]
    with channel(ports, config) as opened:
        stub = shop_pb2_grpc.StockStub(opened)
        for _ in range(4):  # until both connections are open
            stub.GetProduct(shop_pb2.GetProductRequest(sku="SKU-2"), timeout=2)
            time.sleep(0.2)
        for number in range(20):
            request = shop_pb2.ReserveRequest(
                sku="SKU-2", quantity=1, order_number=f"{name}-{number}"
            )
            stub.Reserve(request, timeout=2)
    return [had - mugs(port) for had, port in zip(before, ports, strict=True)]


def mugs(port: str) -> int:
    """Return how many mugs this server has."""
    with grpc.insecure_channel(f"127.0.0.1:{port}") as one:
        stub = shop_pb2_grpc.StockStub(one)
        request = shop_pb2.GetProductRequest(sku="SKU-2")
        return int(stub.GetProduct(request, timeout=2).on_hand)


if __name__ == "__main__":
    for name, config in (("pick_first", "{}"), ("round_robin", ROUND_ROBIN)):
        print(f"{name:<12}", *spread(sys.argv[1:], config, name))
