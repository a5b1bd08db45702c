cp old_pb2.py stock_pb2.py
# region fix
python -m grpc_tools.protoc -I. --python_out=. --grpc_python_out=. stock.proto
python -c "import stock_pb2; print(stock_pb2.Product(name='lamp'))"
# endregion fix
