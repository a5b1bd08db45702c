mkdir protos
cp stock.proto protos/
# region fix
mkdir -p generated
python -m grpc_tools.protoc -Iprotos --python_out=generated --grpc_python_out=generated stock.proto
# endregion fix
ls generated
