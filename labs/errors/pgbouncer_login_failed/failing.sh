SETTING=""
source ./pooled.sh
psql --no-psqlrc "${POOL/dbname=shop/dbname=books}" -c "SELECT 20" 2>&1 | sed -E 's/port [0-9]+/port 6432/' || true
PGOPTIONS="-c statement_timeout=5s" psql --no-psqlrc "$POOL" -c "SELECT 20" 2>&1 | sed -E 's/port [0-9]+/port 6432/' || true
pool_log | grep "pooler error" | tail -n 1
