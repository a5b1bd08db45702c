import os
from pathlib import Path

Path("uploads").mkdir(mode=0o555)
Path("uploads").chmod(0o755)  # chmod u+w uploads
if os.getuid() == 0:
    os.chown("uploads", 65534, 65534)  # chown nobody: uploads
import another_user

# region fix
Path("uploads/lamp.txt").write_text("A lamp")
# endregion fix
print(Path("uploads/lamp.txt").read_text())
