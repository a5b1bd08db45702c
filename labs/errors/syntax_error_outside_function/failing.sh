for file in awaits top returns; do python $file.py || true; done
for line in 'async with lock: pass' 'async for order in orders: print(order)' \
    'print([order async for order in orders])' 'yield 1' 'break' 'continue'; do
    echo "$line" > line.py
    python line.py || true
done
