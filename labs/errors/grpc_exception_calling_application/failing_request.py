import grpc
import rpc
import stock_pb2
import stock_pb2_grpc


class Stock(stock_pb2_grpc.StockServicer):
    def Count(self, request, context):
        return stock_pb2.Pieces(number=12)


def register(server):
    stock_pb2_grpc.add_StockServicer_to_server(Stock(), server)


with rpc.serving(register) as address:
    with grpc.insecure_channel(address) as channel:
        stock = stock_pb2_grpc.StockStub(channel)
        print(stock.Count({"name": "lamp"}).number)
