"""Makes the packages of a small index, so that none has to be reached."""

import io
import tarfile
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


def make_source(name, version, **files):
    """Pack a package without a wheel: its setup.py, and what else it has."""
    top = f"{name}-{version}"
    with tarfile.open(f"wheels/{top}.tar.gz", "w:gz") as archive:
        for file, text in files.items():
            facts = tarfile.TarInfo(f"{top}/{file.replace('_dot_', '.')}")
            facts.size = len(text.encode())
            archive.addfile(facts, io.BytesIO(text.encode()))


C = """#define PY_SSIZE_T_CLEAN
#include <Python.h>
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "barcodes", NULL, -1, NULL};
PyMODINIT_FUNC PyInit_barcodes(void) { return PyModule_Create(&module); }
"""
SETUP = """from setuptools import Extension, setup
setup(name="barcodes", version="2.0", ext_modules=[Extension("barcodes", ["barcodes.c"])])
"""
make_wheel("barcodes", "1.0")
make_source("barcodes", "2.0", setup_dot_py=SETUP, barcodes_dot_c=C)
make_source("labels", "1.0", setup_dot_py="import pkg_resources\n")
make_wheel("labels", "2.0")
