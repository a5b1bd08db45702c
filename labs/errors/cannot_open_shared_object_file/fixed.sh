source ./copied.sh
copied psycopg2 psycopg2_binary.libs
python -S -c "import psycopg2; print(psycopg2.__version__)"
