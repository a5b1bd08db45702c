source ./environment.sh
as_ada python -m pip --python .venv/bin/python install lamps-1.0-py3-none-any.whl
