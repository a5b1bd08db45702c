import grpc
import rpc
import stock_pb2
import stock_pb2_grpc

address = "stock.invalid:50051"  # a name that nobody knows
# region fix
with grpc.insecure_channel(address) as channel:
    stock = stock_pb2_grpc.StockStub(channel)
    print(stock.Count(stock_pb2.Product(name="lamp")).number)
# endregion fix
