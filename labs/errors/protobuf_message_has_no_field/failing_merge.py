import rpc  # noqa: F401
import stock_pb2

product = stock_pb2.Product()
# region fix
product.MergeFrom({"name": "lamp"})
# endregion fix
print(product.name)
