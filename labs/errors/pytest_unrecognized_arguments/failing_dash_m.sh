source ./without_plugins.sh
source .venv/bin/activate
python -m pytest --cov=shop
