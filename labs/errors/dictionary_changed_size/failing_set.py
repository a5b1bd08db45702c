waiting = {"lamp", "mug"}
for name in waiting:
    waiting.add(name + " (new)")
print(waiting)
