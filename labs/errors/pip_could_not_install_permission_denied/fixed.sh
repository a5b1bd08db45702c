source ./environment.sh
mkdir mine && cd mine
as_ada python -m venv --without-pip .venv
as_ada python -m pip --python .venv/bin/python install ../lamps-1.0-py3-none-any.whl
.venv/bin/python -c "import lamps; print(lamps.__file__)"
