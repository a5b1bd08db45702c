# The wheel of a small package, and an environment.
# shellcheck shell=bash
source ./make_wheel.sh
make_wheel lamps-1.0-py3-none-any.whl
python -m venv --without-pip .venv
