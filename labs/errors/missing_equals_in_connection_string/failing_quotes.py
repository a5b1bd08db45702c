import psycopg

# region fix
psycopg.connect('"postgresql://ada:change-me@localhost/shop"')
# endregion fix
