source ./as_ada.sh
as_ada "$(stat --format %g /var/run/docker.sock)" docker ps
