psql --no-psqlrc --quiet --file tables.sql
# region index
psql --no-psqlrc -c "CREATE INDEX page_address ON page USING hash (address)"
# endregion index
