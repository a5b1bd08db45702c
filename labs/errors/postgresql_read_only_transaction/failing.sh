psql --no-psqlrc --quiet -c "CREATE TABLE IF NOT EXISTS product (name text)"
# region insert
PGOPTIONS="-c default_transaction_read_only=on" psql --no-psqlrc -c "INSERT INTO product VALUES ('lamp')"
# endregion insert
