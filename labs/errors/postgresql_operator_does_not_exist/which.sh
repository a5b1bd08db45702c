python -c "import project"
# region which
psql -X -c "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = 'shop_product' ORDER BY 1"
# endregion which
