mkdir -p protos/shop/rpc shop/rpc
cp stock.proto protos/shop/rpc/
touch shop/__init__.py shop/rpc/__init__.py
# region fix
python -m grpc_tools.protoc --proto_path=protos \
    --python_out=. --grpc_python_out=. protos/shop/rpc/stock.proto
# endregion fix
python -c "from shop.rpc import stock_pb2_grpc; print(stock_pb2_grpc.StockStub.__name__)"
