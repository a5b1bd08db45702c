printf 'services:\n  db:\n    image: postgres\n    volumes: ["data:/var/lib/postgresql/data"]\n' > compose.yaml
docker compose config --quiet
