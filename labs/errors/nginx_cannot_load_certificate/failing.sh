source ./checking.sh
check 'ssl_certificate fullchain.pem; ssl_certificate_key shop.key;' || true
check 'ssl_certificate shop.pem; ssl_certificate_key privkey.pem;' || true
check 'ssl_certificate shop.pem; ssl_certificate_key other.key;' || true
check 'root /srv;'
