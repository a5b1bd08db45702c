source ./environment.sh
python -m pip --python .venv/bin/python install --user lamps-1.0-py3-none-any.whl
