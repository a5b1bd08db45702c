mv orders/model_tests.py orders/test_models.py
mv products/model_tests.py products/test_models.py
