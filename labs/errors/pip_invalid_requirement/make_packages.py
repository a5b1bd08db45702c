"""Makes the packages of a small index, so that none has to be reached."""

import zipfile
from pathlib import Path


def make_wheel(name, version, *metadata, tag="py3-none-any"):
    Path("wheels").mkdir(exist_ok=True)
    info = f"{name}-{version}.dist-info"
    lines = ["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}", *metadata]
    with zipfile.ZipFile(f"wheels/{name}-{version}-{tag}.whl", "w") as wheel:
        wheel.writestr(f"{name}.py", "")
        wheel.writestr(f"{info}/METADATA", "\n".join(lines) + "\n")
        wheel.writestr(f"{info}/WHEEL", f"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: {tag}\n")
        wheel.writestr(f"{info}/RECORD", "")


make_wheel("barcodes", "1.0")
make_wheel("labels", "4.0")
