import json

from shop_graphql import post

# region request
post(json.dumps({"query": "{ __typename }"}))
# endregion request
