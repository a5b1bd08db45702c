import pickle

# region which
products = ["lamp"] * 1_000_000
print(len(pickle.dumps(products)), "bytes; the limit is", 1024 * 1024)
# endregion which
