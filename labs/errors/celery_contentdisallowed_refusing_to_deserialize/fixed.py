from queue_of_results import send_and_read

# region send
print(send_and_read({"order": 7}, serializer="json"))
# endregion send
