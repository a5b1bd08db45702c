# Runs a command as a user who is not root, in the groups that are named.
as_ada() { setpriv --reuid 65534 --regid 65534 --groups "$1" "${@:2}"; }
