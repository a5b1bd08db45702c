curl --silent --show-error http://stock.invalid/ || true
git clone --quiet https://stock.invalid/shop.git || true
ssh stock.invalid || true
for name in socket urllib requests httpx; do
  python client.py $name 2>&1 | grep "^[a-z.]*[A-Za-z]*[Ee]rror: " | tail -n 1 || true
done
