from api import get, token

# region request
get(f"Token {token}")
# endregion request
