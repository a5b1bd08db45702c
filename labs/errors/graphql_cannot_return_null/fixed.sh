cp schema_fixed.py schema.py
python failing.py
