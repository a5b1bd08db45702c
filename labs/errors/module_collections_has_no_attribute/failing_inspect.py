import inspect

print(inspect.getargspec(print))
