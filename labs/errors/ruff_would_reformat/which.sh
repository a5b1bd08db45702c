source ./unformatted.sh
export RUFF_NO_CACHE=true
# region which
ruff format --diff . || true
# endregion which
