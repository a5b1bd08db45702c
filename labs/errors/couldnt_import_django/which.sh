# region which
python -c "import sys; print(sys.prefix)"
python -m pip show django | head -n 2
# endregion which
