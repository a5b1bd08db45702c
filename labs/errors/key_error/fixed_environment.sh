# region fix
export PAYMENT_URL=https://pay.example
python failing_environment.py
# endregion fix
