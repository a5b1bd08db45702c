source ./environment.sh
cp ../pyproject.toml .
pip install .
