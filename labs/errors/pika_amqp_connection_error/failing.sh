BROKER_URL=amqp://guest:guest@127.0.0.1:1/
exec > >(sed -u "s/127.0.0.1', 1)/127.0.0.1', 5672)/g; s/127.0.0.1:1\b/127.0.0.1:5672/g") 2>&1
python connect.py
