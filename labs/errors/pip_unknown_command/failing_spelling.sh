source ./environment.sh
pip intsall six || true
pip install --upgarde six || true
pip install
