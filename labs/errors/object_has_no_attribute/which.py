import json

orders = json.loads('[{"id": 1042}]')
# region which
print(type(orders), repr(orders)[:60])
# endregion which
