import os

os.environ["WORKERS"] = ""  # as an empty line in a .env file leaves it
# region fix
workers = int(os.environ.get("WORKERS") or "2")
# endregion fix
print(workers)
