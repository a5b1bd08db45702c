mkdir payments
echo 'def charge(amount): print("Charged", amount)' > payments/__init__.py
python -c "from payments import charge; charge(40)"
