source ./as_ada.sh
as_ada 65534 docker ps
