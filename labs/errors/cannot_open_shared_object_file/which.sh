source ./copied.sh
copied psycopg2
ldd packages/psycopg2/_psycopg.*.so | grep "not found"
