source ./environment.sh
cp ../pyproject_fixed.toml pyproject.toml
pip install .
