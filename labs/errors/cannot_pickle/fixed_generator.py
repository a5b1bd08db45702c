import pickle

# region fix
prices = [price for price in [40, 8]]
stored = pickle.dumps(prices)  # as cache.set() does
# endregion fix
print(pickle.loads(stored))
