# shellcheck shell=bash
# A clone that knows origin/payment, while the remote has payment/card instead.
git init --quiet --bare server.git
git clone --quiet server.git theirs 2> /dev/null
git -C theirs commit --quiet --allow-empty -m "First"
git -C theirs push --quiet origin main main:payment
git clone --quiet server.git shop
git -C theirs push --quiet origin --delete payment
git -C theirs push --quiet origin main:payment/card
cd shop
