# In what is printed, the lab's virtual host is called by the default one's name.
# shellcheck shell=bash
exec > >(sed -u "s#vhost 'labs_[0-9a-f]*'#vhost '/'#") 2>&1
