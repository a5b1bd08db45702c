"""How a program of a case is told where a server is: by the usual variables."""

from psycopg import conninfo


def place_of(server: str, url: str) -> dict[str, str]:
    """Return the environment that leads a program to a throwaway place on a server."""
    match server:
        case "postgresql":
            parts = conninfo.conninfo_to_dict(url)
            names = {
                "host": "PGHOST",
                "port": "PGPORT",
                "user": "PGUSER",
                "password": "PGPASSWORD",
                "dbname": "PGDATABASE",
            }
            found = {
                names[key]: str(value) for key, value in parts.items() if key in names
            }
            return {"DATABASE_URL": url} | found
        case "redis":
            return {"REDIS_URL": url}
        case "rabbitmq":
            return {"BROKER_URL": url}
        case "memcached":
            return {"MEMCACHED_ADDRESS": url}
        case _:
            raise ValueError(f"{server} is no server that a case may have")
