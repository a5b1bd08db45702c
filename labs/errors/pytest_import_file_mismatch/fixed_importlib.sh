source ./layout.sh
cp pyproject_fixed.toml pyproject.toml
pytest
