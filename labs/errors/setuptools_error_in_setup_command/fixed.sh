source ./environment.sh
cp ../setup_fixed.py setup.py
python setup.py bdist_wheel
