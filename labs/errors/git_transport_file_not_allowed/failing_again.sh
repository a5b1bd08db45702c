source ./repositories.sh
git -c protocol.http.allow=never clone http://127.0.0.1/shelf.git
