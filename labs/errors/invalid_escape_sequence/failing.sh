python path.py || true
python -W default pattern.py
echo 'path = "shop\Names"' > names.py
python names.py || true
echo 'path = "shop\xml"' > xml.py
python xml.py || true
