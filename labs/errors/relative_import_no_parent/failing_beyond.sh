cd beyond
python -m shop.report
