number, status = 7, "paid"
# region format
print(f"order {number}: {status}")
# endregion format
