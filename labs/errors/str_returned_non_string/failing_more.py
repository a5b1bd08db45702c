import traceback


class Item:
    def __init__(self, name):
        self.name = name

    def __str__(self):
        return self.name

    def __repr__(self):
        return self.name

    def __len__(self):
        return self.name

    def __bool__(self):
        return self.name

    def __hash__(self):
        return self.name


class Broken:
    def __init__(self):
        return "lamp"


def show(work):
    try:
        work()
    except TypeError as error:
        print("".join(traceback.format_exception_only(error)).strip())


show(lambda: str(Item(7)))
show(lambda: repr(Item(None)))
show(lambda: bool(Item("yes")))
show(lambda: hash(Item("yes")))
show(Broken)
