# region fix
def price(name: str) -> int:
    return len(name)


def total(names: list[str]) -> int:
    seen: list[int] = []
    for name in names:
        seen.append(price(name))
    return sum(seen)


# endregion fix


print(total([]), total([]))
