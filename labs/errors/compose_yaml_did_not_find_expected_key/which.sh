cd broken
# region which
python -c "import yaml; yaml.safe_load(open('compose.yaml'))" 2>&1 | tail -n 3
# endregion which
