CREATE TABLE IF NOT EXISTS page (address text);
TRUNCATE page;
INSERT INTO page SELECT string_agg(md5(number::text), '') FROM generate_series(1, 100) AS number;
