bash -c './start.sh' || true
/bin/sh -c './start.sh' || true
sh -c './start.sh'
