docker rnu nginx || true
docker run || true
docker network create
