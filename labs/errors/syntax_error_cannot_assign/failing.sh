for line in 'count() = total' 'unit-price = 40' 'for count() in orders: pass' '[name, 1] = pair' \
    'None = 1' 'count() += 1' 'del count()'; do
    echo "$line" > line.py
    python line.py || true
done
python dotted.py
