source ./environment.sh
cp ../pyproject_none.toml pyproject.toml
pip install .
