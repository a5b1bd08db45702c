"""Makes a package to install, so that no index is needed."""

import zipfile
from pathlib import Path

Path("wheels").mkdir()
with zipfile.ZipFile("wheels/barcodes-1.0-py3-none-any.whl", "w") as wheel:
    wheel.writestr("barcodes.py", "")
    info = "barcodes-1.0.dist-info"
    wheel.writestr(f"{info}/METADATA", "Metadata-Version: 2.1\nName: barcodes\nVersion: 1.0\n")
    wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
    wheel.writestr(f"{info}/RECORD", "")
