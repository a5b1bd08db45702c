psql --no-psqlrc --quiet --file tables.sql
psql --no-psqlrc -c "CREATE INDEX page_words ON page USING gin (address)" || true
psql --no-psqlrc -c "CREATE INDEX page_words ON page USING gin (address gin_trgm_ops)" || true
