DOCKER_HOST=tcp://127.0.0.1:1 docker ps
