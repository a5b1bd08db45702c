import pika

# region parameters
parameters = pika.ConnectionParameters("localhost", credentials=("shop", "change-me"))
# endregion parameters
print(parameters.host)
