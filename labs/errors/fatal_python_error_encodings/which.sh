# region which
env | grep '^PYTHON' || echo "no such variable"
python -c "import sys; print(sys.prefix, sys.base_prefix)"
# endregion which
