curl --silent --show-error -F photo=@lamp.png http://127.0.0.1:8000/
