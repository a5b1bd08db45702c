import rpc  # noqa: F401
import stock_pb2
from google.protobuf.json_format import ParseDict

product = stock_pb2.Product()
# region fix
ParseDict({"name": "lamp"}, product)
# endregion fix
print(product.name)
