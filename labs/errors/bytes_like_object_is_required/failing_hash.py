import hashlib

# region fix
print(hashlib.sha256("lamp").hexdigest()[:8])
# endregion fix
