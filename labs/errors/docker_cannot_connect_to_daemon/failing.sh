DOCKER_HOST=unix://$HOME/docker.sock docker ps
