flake8 --config setup.cfg shop.py
