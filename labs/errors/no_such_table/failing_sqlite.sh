unset PGDATABASE
python count.py
