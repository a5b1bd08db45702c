source ./project.sh
mkdir shop
touch shop/__init__.py
cat > shop/carts.py << 'END'
class Cart:
    def __init__(self):
        self.products = []
END
# region fix
cat > pytest.ini << 'END'
[pytest]
pythonpath = .
END
pytest
# endregion fix
