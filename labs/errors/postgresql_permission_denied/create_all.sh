# Creates a table with each client; the last exception of each.
# shellcheck shell=bash
source ./own_server.sh
admin -c "CREATE ROLE shop LOGIN PASSWORD 'lamp'" -c "CREATE DATABASE shop"
export DATABASE_URL=postgresql://shop:lamp@127.0.0.1:$PORT/shop
the_end() {
  awk '/^[A-Za-z0-9_.]+(Error|Privilege|Missing): / { kept = "" } NF { kept = kept $0 "\n" } END { printf "%s", kept }'
}
