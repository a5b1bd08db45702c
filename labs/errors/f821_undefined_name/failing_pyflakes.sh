source ./broken.sh
python -m pyflakes cart.py
