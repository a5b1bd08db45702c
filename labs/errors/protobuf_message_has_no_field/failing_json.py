import rpc  # noqa: F401
import stock_pb2
from google.protobuf.json_format import Parse, ParseDict, ParseError

for row in ({"nmae": "lamp"}, {"name": 12}):
    try:
        ParseDict(row, stock_pb2.Product())
    except ParseError as error:
        print(f"google.protobuf.json_format.ParseError: {error}")
Parse("{", stock_pb2.Product())
