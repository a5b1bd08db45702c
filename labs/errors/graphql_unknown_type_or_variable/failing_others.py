from contextlib import suppress

from shop_schema import ask

for query in (
    "query ($new: Produkt) { product(id: 1) { name } }",
    "query ($new: ProductInput) { product(id: 1) { name } }",
    "query ($id: Int) { product(id: 1) { name } }",
    "query ($id: Int!, $id: Int!) { product(id: $id) { name } }",
    "query ($new: Product) { product(id: 1) { name } }",
    "{ product(id: $id) { name } }",
    "{ product(id: 1) { ...Fields } }",
    "fragment Fields on Product { name } { product(id: 1) { name } }",
    "query Lamp { product(id: 1) { name } } { product(id: 1) { name } }",
    "query Lamp { product(id: 1) { name } } query Lamp { product(id: 1) { name } }",
    "{ product(id: 1) { name @upper } }",
    "{ product(id: 1) { name } product(id: 2) { name } }",
    "query { product(id: 1) { ... on Nothing { name } } }",
):
    with suppress(SystemExit):
        ask(query)
raise SystemExit(1)
