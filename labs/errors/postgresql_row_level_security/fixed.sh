source ./own_server.sh
source ./tables.sh
cat > policy.sql <<'SQL'
-- region policy
CREATE POLICY own_sales ON sale
    USING (owner = current_user)
    WITH CHECK (owner = current_user);
-- endregion policy
SQL
admin -f policy.sql
admin --tuples-only -c "SET ROLE shop" -c "INSERT INTO sale (id) VALUES (7)" -c "SELECT id, owner FROM sale"
