"""What `manage.py test` runs, on a laptop and in the pipeline alike."""

from django.test import TestCase

from orders.models import Order


class HealthTest(TestCase):
    """The health address counts what the database holds."""

    def test_health_counts_orders(self) -> None:
        """One order in the table is one order in the answer."""
        Order.objects.create(reference="NEXUS-1")
        answer = self.client.get("/healthz", headers={"host": "localhost"})
        expected = {"database": "ok", "orders": 1}
        self.assertEqual(answer.json(), expected)  # noqa: PT009 - Django's own runner
