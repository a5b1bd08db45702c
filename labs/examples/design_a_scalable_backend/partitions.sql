-- region tables
CREATE TABLE orders (
    id bigint GENERATED ALWAYS AS IDENTITY,
    placed_at timestamptz NOT NULL,
    total numeric(10, 2) NOT NULL CHECK (total >= 0),
    PRIMARY KEY (id, placed_at)
) PARTITION BY RANGE (placed_at);

CREATE TABLE orders_2026_01 PARTITION OF orders
    FOR VALUES FROM ('2026-01-01Z') TO ('2026-02-01Z');
-- endregion tables
