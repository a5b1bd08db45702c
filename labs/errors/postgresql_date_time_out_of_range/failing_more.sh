ask() { psql --no-psqlrc --quiet -c "$1" || true; }
ask "SELECT '13/25/2026'::date"
ask "SELECT '30.11.2026'::date"
ask "SELECT '25:00'::time"
ask "SELECT to_timestamp('2026', 'lamp')"
