python publish_fixed.py
