source ./copied.sh
copied psycopg2
python -S -c "import psycopg2"
