# The project's environment, and a terminal in which it is not active.
ln -s "$(dirname "$(dirname "$(command -v gunicorn)")")" .venv
PATH=/usr/bin:/bin
