python - <<'PYTHON'
import subprocess

import proxy

place = proxy.start()
said = subprocess.run(
    ["curl", "-sS", "-x", f"http://{place}", "https://stock.example/"],
    capture_output=True,
    text=True,
)
raise SystemExit(said.stderr)
PYTHON
