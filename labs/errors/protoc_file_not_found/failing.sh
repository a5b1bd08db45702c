mkdir protos
cp stock.proto protos/
python -m grpc_tools.protoc -Iprotos --python_out=. nothing.proto || true
python -m grpc_tools.protoc -I. --python_out=. protos/stock.proto
