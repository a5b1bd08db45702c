import json

from shop_graphql import post

# region request
post(json.dumps({"q": "{ lamp }"}))
# endregion request
