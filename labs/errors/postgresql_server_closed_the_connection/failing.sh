source ./server.sh
for program in report_psycopg2.py report_psycopg.py; do
  python $program 2>&1 | the_end &
  crash
  wait $!
  until admin -tA -c "SELECT 1" > /dev/null 2>&1; do sleep 0.1; done
done
psql --no-psqlrc "$DATABASE_URL" -c "SELECT pg_sleep(5)" &
crash
wait $! || true
