mkdir payments  # empty
python -c "from payments import charge"
