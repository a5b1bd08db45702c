python -c "from tasks import send_receipt; send_receipt.delay(7)"
python connect_pika.py
