import subprocess

import httpx
import slow

subprocess.run(["curl", "-sS", "--max-time", "1", slow.server()], check=False)
for url in (slow.server(), slow.silent()):
    try:
        httpx.get(url, timeout=1)
    except httpx.TimeoutException as error:
        print(f"httpx.{type(error).__name__}: {error}")
