source ./environment.sh
rm -r shop static
touch shop.py prices.py
cp ../pyproject.toml .
pip install .
