node -e 'JSON.parse("")'
