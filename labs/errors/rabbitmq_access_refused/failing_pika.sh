BROKER_URL=${BROKER_URL/guest:guest/shop:wrong}
python connect_pika.py
