from tasks import charge

# region ask
result = charge.delay(7)
error = result.get(timeout=10, propagate=False)
print(result.state, repr(error))
# endregion ask
