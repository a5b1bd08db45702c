source ./environment.sh
# region fix
mkdir -p shop && touch shop/__init__.py
cat > pyproject.toml <<END
[project]
name = "shop"
version = "0.1"
END
pip install -e .
# endregion fix
