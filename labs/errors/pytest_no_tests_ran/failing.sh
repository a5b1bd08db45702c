mkdir tests
cat > tests/orders.py << 'END'
def check_total():
    assert 1 + 1 == 2
END
pytest || echo "exit code $?"
