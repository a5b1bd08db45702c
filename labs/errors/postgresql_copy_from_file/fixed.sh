psql --no-psqlrc --quiet --file tables.sql
printf '1,lamp,20\n' > products.csv
# region copy
psql --no-psqlrc -c "\copy product FROM 'products.csv' CSV"
# endregion copy
