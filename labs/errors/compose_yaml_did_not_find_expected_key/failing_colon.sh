docker compose --project-directory colon --file colon/compose.yaml config --quiet
