from urllib.request import urlopen

urlopen("/orders/")
