# region old
class Connection:
    def __init__(self):
        self.is_async = None


# endregion old
print(Connection().is_async)
