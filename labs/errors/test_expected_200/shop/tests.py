from django.test import SimpleTestCase


class AnswerTests(SimpleTestCase):
    def test_get(self):
        for status in (301, 302, 401, 403, 404):
            with self.subTest(status=status):
                response = self.client.get(f"/answer/{status}/")
                self.assertEqual(response.status_code, 200)

    def test_post(self):
        for status in (400, 401, 403):
            with self.subTest(status=status):
                response = self.client.post(f"/answer/{status}/")
                self.assertEqual(response.status_code, 201)

    def test_contains(self):
        self.assertContains(self.client.get("/answer/404/"), "lamp")

    def test_redirects(self):
        self.assertRedirects(self.client.get("/answer/200/"), "/")
