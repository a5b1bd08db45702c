import rpc  # noqa: F401
import stock_pb2

product = stock_pb2.Product()
product.nmae = "lamp"
