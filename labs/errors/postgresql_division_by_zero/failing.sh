psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 "$DATABASE_URL" -f query.sql
