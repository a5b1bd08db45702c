-- The table of prices, with one of yesterday's.
DROP TABLE IF EXISTS price;
CREATE TABLE price (name text, shillings numeric);
INSERT INTO price VALUES ('Abacus (old)', 1);
