# The wheel of a small package, under the name that the first argument gives it.
# shellcheck shell=bash
make_wheel() {
  python - "$1" << 'END'
import sys
import zipfile

with zipfile.ZipFile(sys.argv[1], "w") as wheel:
    wheel.writestr("lamps.py", "watts = 60\n")
    info = "lamps-1.0.dist-info/"
    wheel.writestr(info + "METADATA", "Metadata-Version: 2.1\nName: lamps\nVersion: 1.0\n")
    tags = "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    wheel.writestr(info + "WHEEL", tags)
    wheel.writestr(info + "RECORD", "")
END
}
export PIP_NO_INDEX=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
unset PIP_FIND_LINKS PIP_INDEX_URL PIP_EXTRA_INDEX_URL
