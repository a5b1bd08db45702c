mkdir -p protos shop/rpc
cp stock.proto protos/
python -m grpc_tools.protoc --proto_path=protos \
    --python_out=shop/rpc --grpc_python_out=shop/rpc protos/stock.proto
# region which
grep -n "import stock_pb2" shop/rpc/stock_pb2_grpc.py
# endregion which
