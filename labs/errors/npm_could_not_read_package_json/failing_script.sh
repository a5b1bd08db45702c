echo '{"name": "shop"}' > package.json
npm run dev
