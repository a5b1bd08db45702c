source ./long.sh
printf '[tool.ruff]\nline-length = 100\n' > pyproject.toml
printf '[flake8]\nmax-line-length = 100\n' > .flake8
ruff check --no-cache --select E501 cart.py
flake8 cart.py
