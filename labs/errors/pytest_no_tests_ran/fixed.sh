mkdir tests
# region fix
cat > tests/test_orders.py << 'END'
def test_total():
    assert 1 + 1 == 2
END
# endregion fix
pytest
