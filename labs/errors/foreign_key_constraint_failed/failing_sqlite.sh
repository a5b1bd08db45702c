unset PGDATABASE
python failing.py
