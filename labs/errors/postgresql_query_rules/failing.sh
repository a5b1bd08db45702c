psql --no-psqlrc --quiet --file tables.sql
# region where
psql --no-psqlrc -c "SELECT product_id FROM sale WHERE count(*) > 2 GROUP BY product_id"
# endregion where
