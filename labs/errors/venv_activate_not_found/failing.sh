python -m venv --without-pip .venv
(source venv/bin/activate) || true
(source .venv/Scripts/activate) || true
.venv/bin/activate
