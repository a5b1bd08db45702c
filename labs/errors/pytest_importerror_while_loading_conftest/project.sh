mkdir -p tests
cat > tests/conftest.py << 'END'
import pytest
from shop.carts import Cart


@pytest.fixture
def cart():
    return Cart()
END
cat > tests/test_cart.py << 'END'
def test_empty(cart):
    assert cart.products == []
END
