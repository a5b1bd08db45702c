import socket

import grpc
import rpc
import stock_pb2
import stock_pb2_grpc

listener = socket.create_server(("127.0.0.1", 0))  # accepts, and never answers
address = f"127.0.0.1:{listener.getsockname()[1]}"
with grpc.insecure_channel(address) as channel:
    stock = stock_pb2_grpc.StockStub(channel)
    lamp = stock_pb2.Product(name="lamp")
    print(stock.Count(lamp, timeout=0.5, wait_for_ready=True).number)
