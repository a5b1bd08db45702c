source ./untidy.sh
export RUFF_NO_CACHE=true
# region fix
ruff format .
flake8 .
# endregion fix
