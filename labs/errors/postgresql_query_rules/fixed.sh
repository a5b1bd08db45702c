psql --no-psqlrc --quiet --file tables.sql
# region where
psql --no-psqlrc -c "SELECT product_id FROM sale GROUP BY product_id HAVING count(*) > 2"
# endregion where
