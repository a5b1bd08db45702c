# A system whose Python is called python3, as Debian's is.
mkdir -p "$HOME/bin"
ln -s "$(command -v python)" "$HOME/bin/python3"
PATH="$HOME/bin"
python --version || true
pip --version
