source ./pair.sh
python -c "
import ssl
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain('shop.pem', 'other.key')
"
