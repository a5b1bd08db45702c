# Stands in for an old server: its host key signs with SHA-1 only.
# shellcheck shell=bash
port=$(python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
[ "$(id -u)" != 0 ] || mkdir -p /run/sshd
mkdir -p "$HOME/server"
ssh-keygen -q -t rsa -b 2048 -N "" -f "$HOME/server/host_key"
ssh-keygen -q -t ed25519 -N "" -f "$HOME/server/new_host_key"
cat > "$HOME/server/sshd_config" << END
ListenAddress 127.0.0.1:$port
HostKey $HOME/server/${host_key:-host_key}
HostKeyAlgorithms ${algorithms:-ssh-rsa}
PidFile none
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
END
/usr/sbin/sshd -D -e -f "$HOME/server/sshd_config" > "$HOME/server/log" 2>&1 &
trap "kill $!" EXIT
for _ in $(seq 50); do (: > "/dev/tcp/127.0.0.1/$port") 2> "$HOME/server/wait" && break || sleep 0.1; done
# Asks for the host key and goes no further, as `git fetch` would before it signs in.
greet() {
  ssh -F none -p "$port" -o BatchMode=yes -o StrictHostKeyChecking=no \
    -o UserKnownHostsFile="$HOME/server/known" "$@" 127.0.0.1 true 2>&1 |
    sed "/^Warning: Permanently added/d; s/port $port/port 22/; s/^[^ ]*@127.0.0.1: //"
}
