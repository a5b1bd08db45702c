for file in call define dataclass; do python $file.py || true; done
for line in 'print(**options, "lamp")' 'print("lamp", end="", end="")' 'def f(a, a): pass'; do
    echo "$line" > line.py
    python line.py || true
done
