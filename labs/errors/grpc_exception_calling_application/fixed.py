import grpc
import rpc
import stock_pb2
import stock_pb2_grpc


class Stock(stock_pb2_grpc.StockServicer):
    def Count(self, request, context):
        stock = {"lamp": 12}
        # region fix
        if request.name not in stock:
            context.abort(grpc.StatusCode.NOT_FOUND, f"no product {request.name}")
        return stock_pb2.Pieces(number=stock[request.name])
        # endregion fix


def register(server):
    stock_pb2_grpc.add_StockServicer_to_server(Stock(), server)


with rpc.serving(register) as address:
    with grpc.insecure_channel(address) as channel:
        stock = stock_pb2_grpc.StockStub(channel)
        try:
            stock.Count(stock_pb2.Product(name="chair"))
        except grpc.RpcError as error:
            print(error.code(), error.details())
