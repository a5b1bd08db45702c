docker compose --project-directory broken --file broken/compose.yaml config --quiet
