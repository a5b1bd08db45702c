# The project's folder is called backend, and an IDE imports from the folder above it.
mkdir -p ../work && cp -r . ../work/backend && touch ../work/backend/__init__.py
cd ../work/backend
PYTHONPATH=.. python read_path_fixed.py
