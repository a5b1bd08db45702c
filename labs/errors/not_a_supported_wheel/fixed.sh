source ./make_wheel.sh
make_wheel lamps-1.0-py3-none-any.whl
python -m pip install --target packages lamps-1.0-py3-none-any.whl
