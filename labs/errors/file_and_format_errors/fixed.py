# region fixed
import csv
import re
import subprocess
from pathlib import Path

Path("logs").mkdir(parents=True, exist_ok=True)
Path("prices.csv").write_text("lamp;9\n", encoding="utf-8")
with open("prices.csv", newline="", encoding="utf-8") as file:
    print(list(csv.reader(file, delimiter=";")))
print(re.findall(re.escape("lamp (red)"), "a lamp (red)"))
done = subprocess.run(["ls", "prices.csv"], capture_output=True, text=True)
print(done.returncode, done.stdout)
# endregion fixed
