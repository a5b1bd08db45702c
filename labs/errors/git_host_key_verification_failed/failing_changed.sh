source ./server.sh
# Yesterday, the server had another key.
ssh-keygen -q -t ed25519 -N "" -f old_key
echo "github.com $(cut -d ' ' -f 1,2 old_key.pub)" > "$HOME/.ssh/known_hosts"
git clone "github.com:$HOME/shop.git"
