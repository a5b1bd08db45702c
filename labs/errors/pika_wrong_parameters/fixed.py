import pika

# region parameters
credentials = pika.PlainCredentials("shop", "change-me")
parameters = pika.ConnectionParameters("localhost", credentials=credentials)
# endregion parameters
print(parameters.host)
