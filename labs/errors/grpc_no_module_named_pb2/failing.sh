mkdir -p protos shop/rpc
cp stock.proto protos/
touch shop/__init__.py shop/rpc/__init__.py
# region fix
python -m grpc_tools.protoc --proto_path=protos \
    --python_out=shop/rpc --grpc_python_out=shop/rpc protos/stock.proto
# endregion fix
python -c "from shop.rpc import stock_pb2_grpc"
