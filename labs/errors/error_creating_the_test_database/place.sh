mkdir -p stocktests && touch stocktests/__init__.py && cp checks.py stocktests/tests.py
# A role for this program alone; PostgreSQL's roles belong to the whole server.
role="shop_$$"
psql --quiet -c "CREATE ROLE $role LOGIN PASSWORD 'orrery-77'"
trap 'psql --quiet -c "DROP DATABASE IF EXISTS test_$PGDATABASE" -c "DROP ROLE $role"' EXIT
