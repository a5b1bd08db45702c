import time

import grpc
import rpc
import stock_pb2
import stock_pb2_grpc


class Stock(stock_pb2_grpc.StockServicer):
    def Count(self, request, context):
        time.sleep(0.3)
        return stock_pb2.Pieces(number=3)


def register(server):
    stock_pb2_grpc.add_StockServicer_to_server(Stock(), server)


with rpc.serving(register) as address:
    with grpc.insecure_channel(address) as channel:
        stock = stock_pb2_grpc.StockStub(channel)
        lamp = stock_pb2.Product(name="lamp")
        # region fix
        try:
            print(stock.Count(lamp, timeout=0.1).number)
        except grpc.RpcError as error:
            if error.code() is not grpc.StatusCode.DEADLINE_EXCEEDED:
                raise
            print("Stock unknown, the service is slow")
        # endregion fix
