source ./environment.sh
cp ../setup.py .
python setup.py bdist_wheel
