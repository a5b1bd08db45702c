docker compose --file right/compose.yaml config --quiet
