git config --global http.proxy http://127.0.0.1:7890
# region which
git config --show-origin --get-regexp 'http.*proxy'
env | grep -i proxy || true
# endregion which
