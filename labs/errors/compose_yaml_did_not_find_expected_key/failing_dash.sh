docker compose --project-directory dash --file dash/compose.yaml config --quiet
