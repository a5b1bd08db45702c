# A small package, an environment that may not be written, and `as_ada`: a command as a user.
# shellcheck shell=bash
python - << 'END'
import zipfile

with zipfile.ZipFile("lamps-1.0-py3-none-any.whl", "w") as wheel:
    wheel.writestr("lamps.py", "watts = 60\n")
    info = "lamps-1.0.dist-info/"
    wheel.writestr(info + "METADATA", "Metadata-Version: 2.1\nName: lamps\nVersion: 1.0\n")
    tags = "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    wheel.writestr(info + "WHEEL", tags)
    wheel.writestr(info + "RECORD", "")
END
export PIP_NO_INDEX=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
python -m venv --without-pip .venv
chmod -R a-w .venv # As one that `sudo` or a Dockerfile made for root.
# root may write everywhere: without its capabilities it is a user like any other.
as_ada() {
  if [ "$(id -u)" != 0 ]; then "$@"; else setpriv --inh-caps=-all --bounding-set=-all "$@"; fi
}
