su - postgres createuser -d shop
