import random

names = ["lamp", "desk"]
# region fixed
if "chair" in names:
    names.remove("chair")
print("lamp".find("desk"))
print(max([], default=0))
print(random.choice(names) if names else None)
print(len(list(name for name in names)))
print(dict([("lamp", 9), ("desk", 80)]))
print(list(range(int(3.0))))
print(f"{float('9'):.2f}", f"{None or '':>10}")
print(next(iter([]), None))
# endregion fixed
