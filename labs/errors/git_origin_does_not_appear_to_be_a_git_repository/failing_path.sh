git clone ../origin.git shop
