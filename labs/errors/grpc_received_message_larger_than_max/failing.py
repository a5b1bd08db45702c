import grpc
import rpc
import stock_pb2
import stock_pb2_grpc


class Stock(stock_pb2_grpc.StockServicer):
    def Count(self, request, context):
        return stock_pb2.Pieces(number=12)

    def Copy(self, request, context):
        return stock_pb2.Product(name="x" * 5_000_000)


def register(server):
    stock_pb2_grpc.add_StockServicer_to_server(Stock(), server)


# region fix
OPTIONS = []
# endregion fix
with rpc.serving(register, OPTIONS) as address:
    with grpc.insecure_channel(address) as channel:
        stock = stock_pb2_grpc.StockStub(channel)
        print(stock.Count(stock_pb2.Product(name="x" * 5_000_000)).number)
