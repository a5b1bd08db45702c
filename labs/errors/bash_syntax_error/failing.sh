bash deploy.sh live || true
dash deploy.sh live || true
try() { printf '%b\n' "$1" > try.sh; bash try.sh || true; }
try 'if true\n  echo yes\nfi'
try 'echo "ready'
try 'cat <<EOF\nready\n  EOF'
try 'set -u\necho $PORT'
try '[ -f try.sh && echo yes'
try 'A="a b"\n[ $A = b ]'
try 'A=\n[ $A = b ]'
