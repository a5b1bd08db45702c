import pytest


@pytest.mark.parametrize("status", [301, 401, 403])
def test_get(client, status):
    response = client.get(f"/answer/{status}/")
    assert response.status_code == 200


@pytest.mark.parametrize("status", [400, 401, 403])
def test_post(client, status):
    response = client.post(f"/answer/{status}/")
    assert response.status_code == 201
