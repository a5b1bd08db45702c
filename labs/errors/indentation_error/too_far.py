prices = {"lamp": 40}
  print(prices["lamp"])
