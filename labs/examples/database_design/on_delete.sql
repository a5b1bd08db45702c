-- Three foreign keys, three answers to "what if the other row goes?"

DROP TABLE IF EXISTS parcel_line, parcel, buyer, courier;

-- region rules
CREATE TABLE buyer (name text PRIMARY KEY);
CREATE TABLE courier (name text PRIMARY KEY);

CREATE TABLE parcel (
    id      int PRIMARY KEY,
    buyer   text NOT NULL REFERENCES buyer,  -- NO ACTION: refuse
    courier text REFERENCES courier ON DELETE SET NULL
);

CREATE TABLE parcel_line (
    parcel_id int REFERENCES parcel ON DELETE CASCADE,
    sku       text,
    PRIMARY KEY (parcel_id, sku)
);
-- endregion rules

INSERT INTO buyer VALUES ('Ada');
INSERT INTO courier VALUES ('Kofi');
INSERT INTO parcel VALUES (1, 'Ada', 'Kofi'), (2, 'Ada', 'Kofi');
INSERT INTO parcel_line VALUES (1, 'mug'), (1, 'tee'), (2, 'cap');
