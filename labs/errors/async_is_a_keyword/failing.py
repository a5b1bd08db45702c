# region old
class Connection:
    def __init__(self):
        self.async = None
# endregion old
