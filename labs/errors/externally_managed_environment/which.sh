source ./system_python.sh
# region which
python3 -c "import sys; print(sys.prefix != sys.base_prefix)"
# endregion which
python3 -m venv --without-pip .venv
source .venv/bin/activate
python3 -c "import sys; print(sys.prefix != sys.base_prefix)"
