PATH=$(dirname "$(command -v python)")
# region fix
python -m pip install --quiet --target packages psycopg2-binary==2.9.13
# endregion fix
PYTHONPATH=packages python -c "import psycopg2; print(psycopg2.__file__)"
