unset PGDATABASE
python write.py || true
python read.py
