from pathlib import Path

Path("uploads").mkdir(mode=0o555)  # read and enter, for everybody
import another_user

# region fix
Path("uploads/lamp.txt").write_text("A lamp")
# endregion fix
