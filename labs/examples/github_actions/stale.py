"""A cached environment still holds a package that nobody asks for any more."""

import subprocess
import sys
import zipfile
from pathlib import Path


def wheel(folder: Path, name: str) -> None:
    """Make the wheel of a package with one module."""
    info = f"{name}-1.0.dist-info"
    files = {
        f"{name}.py": "",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nTag: py3-none-any\n",
        f"{info}/RECORD": "",
    }
    folder.mkdir(exist_ok=True)
    with zipfile.ZipFile(folder / f"{name}-1.0-py3-none-any.whl", "w") as archive:
        for path, text in files.items():
            archive.writestr(path, text)


def install(root: Path, required: list[str], into: Path) -> None:
    """Install what is required from our own wheels, and nothing else."""
    pip = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-index",
        "--disable-pip-version-check",
    ]
    place = ["--find-links", str(root / "wheels"), "--target", str(into), "--upgrade"]
    subprocess.run([sys.executable, *pip, *place, *required], check=True, timeout=60)


def outcome(into: Path, module: str) -> str:
    """Say what an import gives with only this folder."""
    done = subprocess.run(
        [
            sys.executable,
            "-I",
            "-c",
            f"import sys; sys.path = sys.path[:3] + [{str(into)!r}]\nimport {module}",
        ],
        capture_output=True,
        text=True,
        timeout=60,
    )
    return "works" if done.returncode == 0 else done.stderr.strip().splitlines()[-1]


def story(root: Path) -> str:
    """Drop a package from the requirements, and keep the environment."""
    for name in ("invoices", "oldtax"):
        wheel(root / "wheels", name)
    restored, fresh = root / "restored", root / "fresh"
    install(root, ["invoices", "oldtax"], restored)
    install(root, ["invoices"], restored)
    install(root, ["invoices"], fresh)
    return (
        "requirements.txt no longer names oldtax; the code still imports it\n"
        f"environment restored from a cache   {outcome(restored, 'oldtax')}\n"
        f"environment made anew               {outcome(fresh, 'oldtax')}"
    )
