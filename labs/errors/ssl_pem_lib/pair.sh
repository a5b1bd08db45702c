# Two pairs of a key and a certificate: shop and other.
# shellcheck shell=bash
for name in shop other; do
  openssl req -x509 -newkey rsa:2048 -nodes -days 2 -keyout $name.key -out $name.pem -subj /CN=$name.example 2> openssl.log
done
