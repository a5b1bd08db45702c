import jwt
from client import get_orders

claims = {"token_type": "access", "user_id": "1", "jti": "1", "exp": 4102444800}
get_orders(jwt.encode(claims, "the-key-of-another-installation-here", "HS256"))
