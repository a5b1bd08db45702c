git config --global http.proxy http://127.0.0.1:7890
# region fix
git config --global --unset http.proxy
unset http_proxy https_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY
# endregion fix
git config --get-regexp 'http.*proxy' || echo "no proxy"
