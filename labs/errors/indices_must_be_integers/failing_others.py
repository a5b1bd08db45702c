import traceback

for value in (("lamp", 40), b'{"name": "lamp"}'):
    try:
        print(value["name"])
    except TypeError:
        traceback.print_exc()
