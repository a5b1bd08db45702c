unset PGDATABASE
python fixed.py
