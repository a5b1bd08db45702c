import json

order = {"id": 7}
order["lines"] = [{"name": "lamp", "order": order}]
json.dumps(order)
