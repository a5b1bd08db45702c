docker compose --file failing/compose.yaml config --quiet
