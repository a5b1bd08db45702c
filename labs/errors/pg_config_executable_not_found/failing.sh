# A machine without PostgreSQL's headers: nothing on the PATH but Python.
PATH=$(dirname "$(command -v python)")
python -m pip install --quiet --target packages --no-binary psycopg2 psycopg2==2.9.13 || true
