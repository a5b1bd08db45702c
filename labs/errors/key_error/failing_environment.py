import os

# region fix
print(os.environ["PAYMENT_URL"])
# endregion fix
