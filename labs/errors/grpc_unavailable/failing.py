import grpc
import rpc
import stock_pb2
import stock_pb2_grpc

address = f"127.0.0.1:{rpc.free_port()}"  # nothing listens there
# region fix
with grpc.insecure_channel(address) as channel:
    stock = stock_pb2_grpc.StockStub(channel)
    print(stock.Count(stock_pb2.Product(name="lamp")).number)
# endregion fix
