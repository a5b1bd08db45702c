source ./server.sh
GIT_TERMINAL_PROMPT=0 git clone "http://$HOST/shop.git" || true
setsid git clone "http://$HOST/shop.git"
