source ./make_wheel.sh
make_wheel lamps-1.0-cp39-cp39-win_amd64.whl
python -m pip install --target packages lamps-1.0-cp39-cp39-win_amd64.whl
