# region which
python -c "import os; print(sorted(name for name in os.environ if 'PAY' in name))"
PAYMENT_URL=https://pay.example python -c "import os; print(sorted(name for name in os.environ if 'PAY' in name))"
# endregion which
