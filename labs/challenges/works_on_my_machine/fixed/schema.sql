-- Yesterday's list is in the table.
CREATE TABLE price (sku text, name text, shillings numeric);
INSERT INTO price VALUES ('P-100', 'Abacus (old)', 1);
