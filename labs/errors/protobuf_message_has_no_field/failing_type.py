import rpc  # noqa: F401
import stock_pb2

print(stock_pb2.Product(name=12))
