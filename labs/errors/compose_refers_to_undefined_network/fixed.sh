docker compose --file fixed/compose.yaml config --quiet && echo valid
