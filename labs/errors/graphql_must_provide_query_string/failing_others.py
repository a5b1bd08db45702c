import json

from shop_graphql import post

post("{ lamp }")
post(json.dumps({"query": "query Lamp { lamp }", "operationName": "lamp"}))
