source ./without_plugins.sh
source .venv/bin/activate
pytest --cov=shop || true
pytest -n 2
