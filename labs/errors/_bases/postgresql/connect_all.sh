# Connects to DATABASE_URL with each client in turn, whether or not it is let in,
# and prints the end of what each says: its last exception.
# shellcheck shell=bash
the_end() {
  awk '/^[A-Za-z0-9_.]+(Error|Timeout): / { kept = "" } NF { kept = kept $0 "\n" } END { printf "%s", kept }'
}

for client in connect_psycopg2.py connect_psycopg.py connect_django.py; do
  python "$client" 2>&1 | the_end
done
psql --no-psqlrc --no-password -tA "$DATABASE_URL" -c "SELECT 'psql is connected'" || true
