printf 'services:\n  web:\n    image: shop-api\n    depends_on: [database]\n' > compose.yaml
docker compose config --quiet
