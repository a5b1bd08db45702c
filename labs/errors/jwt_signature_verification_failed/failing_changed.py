import jwt

KEY = "a-secret-of-at-least-32-bytes-here"
token = jwt.encode({"sub": "7"}, KEY, algorithm="HS256")
other = jwt.encode({"sub": "1"}, KEY, algorithm="HS256")
# Somebody put the claims of another token between header and signature.
header, _, signature = token.split(".")
forged = ".".join([header, other.split(".")[1], signature])
claims = jwt.decode(forged, KEY, algorithms=["HS256"])
