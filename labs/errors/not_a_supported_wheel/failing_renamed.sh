source ./make_wheel.sh
make_wheel "lamps(1).whl"
python -m pip install --target packages "./lamps(1).whl"
