import os

import psycopg

with psycopg.connect(os.environ["DATABASE_URL"]):
    print("psycopg 3 is connected")
