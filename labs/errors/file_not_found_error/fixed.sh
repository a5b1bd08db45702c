python shop/read_rates_fixed.py
cd /
python "$OLDPWD/shop/read_rates_fixed.py"
