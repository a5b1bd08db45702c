from show import show

# region send
show({"products": [1]})
# endregion send
