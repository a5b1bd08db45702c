body = b"lamp;mug"
# region fix
print(body.split(";"))
# endregion fix
