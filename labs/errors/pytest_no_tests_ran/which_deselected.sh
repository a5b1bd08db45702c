cat > test_orders.py << 'END'
def test_total():
    assert 1 + 1 == 2
END
pytest -k discount || echo "exit code $?"
