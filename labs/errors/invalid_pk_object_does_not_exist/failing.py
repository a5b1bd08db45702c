from show import show

show({"products": [99]})
