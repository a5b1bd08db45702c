# Stands in for GitHub: an OpenSSH server on a free port, which lets in the keys in authorized_keys.
port=$(python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
[ "$(id -u)" != 0 ] || mkdir -p /run/sshd
mkdir -p "$HOME/server" "$HOME/.ssh"
ssh-keygen -q -t ed25519 -N "" -f "$HOME/server/host_key"
touch "$HOME/server/authorized_keys"
cat > "$HOME/server/sshd_config" <<END
ListenAddress 127.0.0.1:$port
HostKey $HOME/server/host_key
PidFile none
AuthorizedKeysFile $HOME/server/authorized_keys
StrictModes no
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
END
/usr/sbin/sshd -D -e -f "$HOME/server/sshd_config" > "$HOME/server/log" 2>&1 &
trap "kill $!" EXIT
# ssh reads its own files from the home of the account, not from $HOME.
cat > ssh_config <<END
Host github.com
  HostName 127.0.0.1
  Port $port
  User $(id -un)
  HostKeyAlias github.com
  UserKnownHostsFile $HOME/.ssh/known_hosts
  StrictHostKeyChecking accept-new
  LogLevel ERROR
  IdentityFile $HOME/.ssh/id_ed25519
END
export GIT_SSH_COMMAND="ssh -F $PWD/ssh_config"
for _ in $(seq 50); do (: > "/dev/tcp/127.0.0.1/$port") 2> "$HOME/server/wait" && break || sleep 0.1; done
git init --quiet --bare "$HOME/shop.git"
