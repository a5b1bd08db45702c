from answer import post

# region request
post({"title": "lamp", "cost": 40})
# endregion request
