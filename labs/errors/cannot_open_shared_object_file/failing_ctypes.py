import ctypes

ctypes.CDLL("libmysqlclient.so.21")
