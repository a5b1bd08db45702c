# A small package, an environment that may not be written, and `as_ada`: a command as a user.
# shellcheck shell=bash
source ./make_wheel.sh
make_wheel lamps-1.0-py3-none-any.whl
python -m venv --without-pip .venv
chmod -R a-w .venv # As one that `sudo` or a Dockerfile made for root.
# root may write everywhere: without its capabilities it is a user like any other.
as_ada() {
  if [ "$(id -u)" != 0 ]; then "$@"; else setpriv --inh-caps=-all --bounding-set=-all "$@"; fi
}
