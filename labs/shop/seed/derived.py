"""What follows from orders and their lines: computed by the database, all at once."""

# One lorry per product, before the first order; some pieces are left of each.
DELIVERIES = """
    INSERT INTO stock_delivery (id, product_id, pieces, arrived_at)
    SELECT product.id, product.id, coalesce(sold.pieces, 0) + product.id % 40 + 1,
           '2025-12-31 06:00+00'
    FROM catalogue_product product
    LEFT JOIN (
        SELECT line.product_id, sum(line.quantity) AS pieces
        FROM orders_orderline line
        JOIN orders_order o ON o.id = line.order_id AND o.status <> 'cancelled'
        GROUP BY line.product_id
    ) sold ON sold.product_id = product.id
"""
LEVELS = """
    INSERT INTO stock_level (product_id, pieces)
    SELECT id, id % 40 + 1 FROM catalogue_product
"""
# The id is made from the order's, so that it is the same on every machine.
PAYMENTS = """
    INSERT INTO payments_payment
        (id, order_id, card, amount, status, reference, begun_at)
    SELECT md5('payment ' || o.id)::uuid, o.id, 'card-' || o.customer_id, line.total,
           'succeeded', 'charge-' || o.id, o.placed_at + interval '1 minute'
    FROM orders_order o
    JOIN (
        SELECT order_id, sum(quantity * unit_price) AS total
        FROM orders_orderline GROUP BY order_id
    ) line ON line.order_id = o.id
    WHERE o.status IN ('paid', 'shipped')
"""
NOTIFICATIONS = """
    INSERT INTO notifications_notification (id, order_id, kind, written_at, sent_at)
    SELECT row_number() OVER (ORDER BY order_id), order_id, 'receipt',
           begun_at, begun_at + interval '2 seconds'
    FROM payments_payment
"""
STATEMENTS = {
    "deliveries": DELIVERIES,
    "stock levels": LEVELS,
    "payments": PAYMENTS,
    "notifications": NOTIFICATIONS,
}
