-- The tables of the PostgreSQL page: a shop that takes orders.

DROP TABLE IF EXISTS purchase, customer;

-- region tables
CREATE TABLE customer (
    id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email  text NOT NULL,
    joined timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT one_account_per_email UNIQUE (email)
);

CREATE TABLE purchase (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES customer (id),
    total       numeric(10, 2) NOT NULL,
    status      text NOT NULL DEFAULT 'new',
    details     jsonb NOT NULL DEFAULT '{}',
    CONSTRAINT total_is_not_negative CHECK (total >= 0),
    CONSTRAINT status_is_known
        CHECK (status IN ('new', 'paid', 'sent'))
);
-- endregion tables
