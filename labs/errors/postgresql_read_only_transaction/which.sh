# region which
psql --no-psqlrc -c "SELECT pg_is_in_recovery(), current_setting('default_transaction_read_only')"
# endregion which
