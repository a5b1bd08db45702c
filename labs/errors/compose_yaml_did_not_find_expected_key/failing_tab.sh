docker compose --project-directory tab --file tab/compose.yaml config --quiet
