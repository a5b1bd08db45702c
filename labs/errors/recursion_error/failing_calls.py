# region fix
def reply_to(comment):
    return [comment, *map(reply_to, [comment])]


# endregion fix
print(reply_to("First"))
