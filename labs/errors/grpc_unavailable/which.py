import grpc
import rpc
import stock_pb2
import stock_pb2_grpc


class Stock(stock_pb2_grpc.StockServicer):
    def Count(self, request, context):
        return stock_pb2.Pieces(number=3)


def register(server):
    stock_pb2_grpc.add_StockServicer_to_server(Stock(), server)


with rpc.serving(register) as address:
    for target in [address, f"127.0.0.1:{rpc.free_port()}"]:
        # region which
        with grpc.insecure_channel(target) as channel:
            try:
                grpc.channel_ready_future(channel).result(timeout=1)
                print("ready")
            except grpc.FutureTimeoutError:
                print("nobody answers")
        # endregion which
