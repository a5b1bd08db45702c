cp pyproject_fixed.toml pyproject.toml
pytest --markers | head -1
