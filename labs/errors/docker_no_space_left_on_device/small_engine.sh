# An engine of its own whose disk has 60 MB, for root only; its network is its own too.
mkdir -p "$HOME/disk"
mount -t tmpfs -o size=60m tmpfs "$HOME/disk"
unshare --net dockerd --data-root "$HOME/disk/docker" --exec-root "$HOME/exec" --pidfile "$HOME/docker.pid" \
  --host "unix://$HOME/docker.sock" --bridge none --iptables=false --ip6tables=false > "$HOME/dockerd.log" 2>&1 &
export DOCKER_HOST="unix://$HOME/docker.sock"
stop() {
  kill "$(cat "$HOME/docker.pid")"
  wait
  umount "$HOME/disk"
}
trap stop EXIT
until docker version > "$HOME/version.log" 2>&1; do sleep 0.2; done
source ./base.sh
