import psycopg

database_url = "host=localhost dbname=shop"
# region fix
psycopg.connect("database_url")
# endregion fix
