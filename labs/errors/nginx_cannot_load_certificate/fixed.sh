source ./checking.sh
check 'ssl_certificate shop.pem; ssl_certificate_key shop.key;'
