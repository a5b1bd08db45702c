import traceback

for work in (lambda: "40" * "2", lambda: ["lamp"] + "mug", lambda: -"40"):
    try:
        work()
    except TypeError:
        traceback.print_exc()
