SETTING="ignore_startup_parameters = options, extra_float_digits"
source ./pooled.sh
PGOPTIONS="-c statement_timeout=5s" psql --no-psqlrc --tuples-only "$POOL" -c "SELECT 20"
