# Makes 2,000 tables, each in a transaction of its own.
# shellcheck shell=bash
admin <<'SQL'
SELECT format('CREATE TABLE day_%s (sold int)', day) FROM generate_series(1, 2000) AS day \gexec
SQL
