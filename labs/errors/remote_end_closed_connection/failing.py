import flaky
import requests

url = flaky.serve()
# region session
session = requests.Session()
print(session.get(url, timeout=5).json())
# endregion session
