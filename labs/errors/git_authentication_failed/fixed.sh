git config --global credential.helper store
printf 'https://ada:change-me@git.example.com\n' > "$HOME/.git-credentials"
# region fix
printf 'protocol=https\nhost=git.example.com\n' | git credential reject
# endregion fix
cat "$HOME/.git-credentials"
