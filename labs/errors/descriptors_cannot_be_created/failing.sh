cp old_pb2.py stock_pb2.py  # what is in the repository
python -c "import stock_pb2"
