import random

from show import show

names = ["lamp", "desk"]
show(lambda: names.remove("chair"))
show(lambda: names.index("chair"))
show(lambda: (1, 2).index(3))
show(lambda: "lamp".index("desk"))
show(lambda: max([]))
show(lambda: random.choice([]))
show(lambda: random.sample(names, 3))
show(lambda: len(name for name in names))
show(lambda: len(None))
show(lambda: dict(["lamp", "desk"]))
show(lambda: dict([1, 2]))
show(lambda: ", ".join(None))
show(lambda: range(0, 3, 0))
show(lambda: range(3.0))
show(lambda: names["0":])
show(lambda: "{} {}".format("lamp"))
show(lambda: f"{'9':.2f}")
show(lambda: f"{None:>10}")
show(lambda: list(zip(names, [1], strict=True)))
show(lambda: next(iter([])))
