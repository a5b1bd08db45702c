-- For a big table: prove it first, under a lock that lets others write.

-- region require
ALTER TABLE orders_order ADD CONSTRAINT currency_given
    CHECK (currency IS NOT NULL) NOT VALID;
ALTER TABLE orders_order VALIDATE CONSTRAINT currency_given;
ALTER TABLE orders_order ALTER COLUMN currency SET NOT NULL;
ALTER TABLE orders_order DROP CONSTRAINT currency_given;
-- endregion require
