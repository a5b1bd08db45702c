python3() { "$(python -c 'import sys; print(sys._base_executable)')" "$@" --without-pip; }
# region fix
python3 -m venv .venv
source .venv/bin/activate
# endregion fix
unset -f python3
python --version
