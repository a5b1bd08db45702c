body = b"lamp;mug"
# region fix
print(body.decode("utf-8").split(";"))
# endregion fix
