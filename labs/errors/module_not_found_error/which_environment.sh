source ./environments.sh
PATH="$HOME/other/bin:$PATH"
# region which
python -c "import sys; print(sys.executable)"
source .venv/bin/activate
python -c "import sys; print(sys.executable)"
# endregion which
