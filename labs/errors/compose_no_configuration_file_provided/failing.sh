mkdir elsewhere
cd elsewhere
docker compose up
