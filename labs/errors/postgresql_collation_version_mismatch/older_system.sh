# A database as an older system wrote it, sorted by ICU's rules of then.
# shellcheck shell=bash
admin -c "CREATE DATABASE shop LOCALE_PROVIDER icu ICU_LOCALE 'en-US' TEMPLATE template0"
admin -c "UPDATE pg_database SET datcollversion = '153.14' WHERE datname = 'shop'"
