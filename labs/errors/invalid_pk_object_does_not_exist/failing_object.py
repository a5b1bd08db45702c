from show import show

# region send
show({"products": [{"id": 1, "name": "lamp"}]})
# endregion send
