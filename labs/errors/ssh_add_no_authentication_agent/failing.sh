unset SSH_AUTH_SOCK
ssh-add -l
