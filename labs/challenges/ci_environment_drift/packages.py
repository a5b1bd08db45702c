"""The package index of this lab: a folder with two releases of one small package."""

import base64
import hashlib
import zipfile
from pathlib import Path

# region discounts
SOURCE = '''"""Prices, reduced."""

from decimal import Decimal, {rounding}


def reduced(price: Decimal, percent: int) -> Decimal:
    """Return a price with a discount taken off, in whole cents."""
    exact = price * (100 - percent) / 100
    return exact.quantize(Decimal("0.01"), {rounding})
'''
RELEASES = {"1.4.0": "ROUND_HALF_UP", "1.5.0": "ROUND_HALF_EVEN"}
# endregion discounts

METADATA = "Metadata-Version: 2.1\nName: discounts\nVersion: {version}\n"
WHEEL = (
    "Wheel-Version: 1.0\nGenerator: labs\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
)


def publish(folder: Path, *versions: str) -> Path:
    """Put the wheels of these releases into a folder and return it.

    A release is the same file on every machine and day, so that a lock can hold
    its hash.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for version in versions:
        info = f"discounts-{version}.dist-info"
        files = {
            "discounts.py": SOURCE.format(rounding=RELEASES[version]),
            f"{info}/METADATA": METADATA.format(version=version),
            f"{info}/WHEEL": WHEEL,
        }
        records = [
            f"{name},{_digest(text)},{len(text)}" for name, text in files.items()
        ]
        files[f"{info}/RECORD"] = "\n".join([*records, f"{info}/RECORD,,"]) + "\n"
        path = folder / f"discounts-{version}-py3-none-any.whl"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as wheel:
            for name, text in files.items():
                entry = zipfile.ZipInfo(name, date_time=(2026, 1, 1, 0, 0, 0))
                entry.create_system = 3
                entry.external_attr = 0o644 << 16
                wheel.writestr(entry, text)
    return folder


def _digest(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return "sha256=" + base64.urlsafe_b64encode(digest).decode().rstrip("=")


if __name__ == "__main__":
    publish(Path("wheels"), *RELEASES)
