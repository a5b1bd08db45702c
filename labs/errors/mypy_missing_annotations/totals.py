import json


# region fix
def price(name):
    return 5


def total(names: list[str]) -> int:
    seen = []
    for _ in names:
        return price("lamp")


# endregion fix


def first(text: str):
    return json.loads(text)["first"]


def count(text: str) -> int:
    return json.loads(text)["count"]


def shout(text) -> str:
    return text.upper()


print((5).cost, total([]), first("{}"), count("{}"), shout("a"))
