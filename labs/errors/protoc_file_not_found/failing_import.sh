echo 'syntax = "proto3"; import "shop/stock.proto";' > order.proto
python -m grpc_tools.protoc -I. --python_out=. order.proto
