# Nothing listens at that port, where a proxy once was.
git config --global http.proxy http://127.0.0.1:7890
git clone http://git.example.com/shop.git
