mkdir protos
python -m grpc_tools.protoc -Iprotos --python_out=. stock.proto
