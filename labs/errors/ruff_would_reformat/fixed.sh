source ./unformatted.sh
export RUFF_NO_CACHE=true
# region fix
ruff format .
# endregion fix
ruff format --check .
