cat > config <<'END'
Host github.com
    Hostname ssh.github.com
    Port 443
    User git
END
ssh -F config -G github.com | grep -E '^(hostname|port|user) '
