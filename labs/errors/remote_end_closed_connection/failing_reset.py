import flaky
import requests

print(requests.get(flaky.serve(reset=True), timeout=5).json())
