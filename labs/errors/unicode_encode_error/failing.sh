PYTHONIOENCODING=ascii python lamp.py || true
PYTHONIOENCODING=cp1252 python lamp.py || true
echo 'print("日本")' > japan.py
PYTHONIOENCODING=latin-1 python japan.py
