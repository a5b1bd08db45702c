python path_fixed.py
python -W default pattern_fixed.py
