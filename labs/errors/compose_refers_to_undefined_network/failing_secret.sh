printf 'services:\n  web:\n    image: shop-api\n    secrets: [key]\n' > compose.yaml
docker compose config --quiet
