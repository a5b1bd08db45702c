"""What moving a settings file into a folder changes, in a project just begun."""

import difflib
import re
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
GUARD = HERE / "fixed" / "mysite" / "settings" / "__init__.py"
DEEPER = "Path(__file__).resolve().parent.parent"


class Project:
    """A project that `django-admin startproject` made in this folder."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True)
        self.folder = folder
        self.python("-m", "django", "startproject", "mysite", ".")
        self.settings = folder / "mysite" / "settings.py"

    def python(self, *arguments: str, settings: str = "") -> str:
        """Run Python in the project's folder; return all that it says."""
        done = subprocess.run(
            [sys.executable, *arguments],
            cwd=self.folder,
            env={"DJANGO_SETTINGS_MODULE": settings, "PYTHONDONTWRITEBYTECODE": "1"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            timeout=60,
        )
        return done.stdout.strip()

    def move(self, *, deeper: bool, guarded: bool) -> None:
        """Put the file into a folder, with one more `.parent`, and a guard or none."""
        text = self.settings.read_text()
        self.settings.unlink()
        package = self.folder / "mysite" / "settings"
        package.mkdir()
        if deeper:
            text = text.replace(DEEPER, f"{DEEPER}.parent")
        (package / "base.py").write_text(text)
        if guarded:
            shutil.copy(GUARD, package)
        else:
            (package / "__init__.py").touch()

    def differences(self, settings: str) -> list[str]:
        """Return what `diffsettings` says, with this folder's path as /srv."""
        said = self.python("manage.py", "diffsettings", settings=settings)
        said = said.replace(str(self.folder.resolve()), "/srv")
        found = re.findall(r"^BASE_DIR = .*$|'NAME': PosixPath\('.*?'\)", said, re.M)
        return [one.replace("  ###", "") for one in found]


def moved(folder: Path, *, deeper: bool) -> str:
    """Return what differs in `diffsettings` before and after the move."""
    project = Project(folder)
    before = project.differences("mysite.settings")
    project.move(deeper=deeper, guarded=False)
    after = project.differences("mysite.settings.base")
    lines = list(difflib.unified_diff(before, after, lineterm="", n=0))
    return "\n".join(line for line in lines[2:] if not line.startswith("@@"))


def old_name(folder: Path, *, guarded: bool) -> str:
    """Return what `check` says when a server still names the old module."""
    project = Project(folder)
    project.move(deeper=True, guarded=guarded)
    said = project.python("manage.py", "check", settings="mysite.settings")
    return said.splitlines()[-1]
