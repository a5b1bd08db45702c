-- One order sheet, taken apart until each fact has one place.

DROP TABLE IF EXISTS
    order_sheet, order_row, order_line, orders, customer, product;

-- region sheet
CREATE TABLE order_sheet (
    order_no   int PRIMARY KEY,
    ordered_on date NOT NULL,
    email      text NOT NULL,
    city       text NOT NULL,
    items      text NOT NULL
);

INSERT INTO order_sheet VALUES
    (1001, '2026-03-02', 'ada@example.com', 'Lagos',
     'mug x2 @8.50, tee x1 @15.00'),
    (1002, '2026-03-02', 'ben@example.com', 'Accra',
     'mug x1 @8.50'),
    (1003, '2026-03-09', 'ada@example.com', 'Lagos',
     'cap x1 @12.00, mug x1 @9.00');
-- endregion sheet

-- step
-- region first-form
CREATE TABLE order_row AS
SELECT order_no, ordered_on, email, city,
       part[1] AS sku, part[2]::int AS quantity,
       part[3]::numeric(10, 2) AS unit_price
FROM order_sheet,
     string_to_table(items, ', ') AS item,
     regexp_match(item, '(\w+) x(\d+) @([\d.]+)') AS part;

ALTER TABLE order_row ADD PRIMARY KEY (order_no, sku);
-- endregion first-form

-- step
-- region second-form
CREATE TABLE product AS SELECT DISTINCT sku FROM order_row;
ALTER TABLE product ADD PRIMARY KEY (sku);

CREATE TABLE orders AS
SELECT DISTINCT order_no, ordered_on, email, city FROM order_row;
ALTER TABLE orders ADD PRIMARY KEY (order_no);

CREATE TABLE order_line AS
SELECT order_no, sku, quantity, unit_price FROM order_row;
ALTER TABLE order_line
    ADD PRIMARY KEY (order_no, sku),
    ADD FOREIGN KEY (order_no) REFERENCES orders,
    ADD FOREIGN KEY (sku) REFERENCES product;
-- endregion second-form

-- step
-- region third-form
CREATE TABLE customer AS SELECT DISTINCT email, city FROM orders;
ALTER TABLE customer ADD PRIMARY KEY (email);

ALTER TABLE orders
    DROP COLUMN city,
    ADD FOREIGN KEY (email) REFERENCES customer;
-- endregion third-form
