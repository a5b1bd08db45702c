import hashlib

# region fix
print(hashlib.sha256("lamp".encode("utf-8")).hexdigest()[:8])
# endregion fix
