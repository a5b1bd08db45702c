from client import get_orders, tokens

get_orders(tokens["refresh"])
