from answer import post

# region request
post({"name": "lamp", "price": 40})
# endregion request
