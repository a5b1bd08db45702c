# A table with rows that belong to users, and the role shop.
# shellcheck shell=bash
admin -c "CREATE ROLE shop" -c "CREATE TABLE sale (id int, owner text DEFAULT current_user)" \
  -c "GRANT SELECT, INSERT ON sale TO shop" -c "ALTER TABLE sale ENABLE ROW LEVEL SECURITY"
