python schema.py views_fixed
grep -A 9 "/last/" schema.yaml
