source ./server.sh
for program in report_psycopg2.py report_psycopg.py; do
  python $program 2>&1 | the_end &
  terminate
  wait $!
done
psql --no-psqlrc "$DATABASE_URL" -c "SELECT pg_sleep(5)" &
terminate
wait $! || true
