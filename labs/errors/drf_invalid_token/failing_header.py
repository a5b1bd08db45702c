from api import get, token

get(f"Token {token} ada")
get("Token")
