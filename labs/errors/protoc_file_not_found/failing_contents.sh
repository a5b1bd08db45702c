compile() { echo "$1" > order.proto; python -m grpc_tools.protoc -I. --python_out=. order.proto || true; }
compile 'syntax = "proto3"; message Order { Product product = 1; }'
compile 'syntax = "proto3"; message Order { string name = 1; string city = 1; }'
compile 'syntax = "proto3"; message Order { string name; }'
compile 'syntax = "proto3"; message Order { string name = 1 }'
compile 'syntax = "proto3"; message Order { required string name = 1; }'
compile 'message Order { }'
python -m grpc_tools.protoc -I. stock.proto || true
python -m grpc_tools.protoc -I. --go_out=. stock.proto
