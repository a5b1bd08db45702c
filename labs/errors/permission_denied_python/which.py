import subprocess
from pathlib import Path

Path("uploads").mkdir(mode=0o555)
import another_user

for command in ["id", "ls -ld uploads"]:
    subprocess.run(command.split(), check=True)
