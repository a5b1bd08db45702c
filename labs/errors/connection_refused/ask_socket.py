import http.client
import os

connection = http.client.HTTPConnection("127.0.0.1", int(os.environ["PORT"]))
connection.request("GET", "/orders/")
print("http.client got", connection.getresponse().status)
