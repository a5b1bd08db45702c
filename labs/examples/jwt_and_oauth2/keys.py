"""The keys of these examples, made when the program starts and kept nowhere."""

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

# The service that signs in has this one; it never leaves it.
PRIVATE = ec.generate_private_key(ec.SECP256R1())
# Every service that checks a token has this one; it is no secret.
PUBLIC = PRIVATE.public_key()
PUBLIC_PEM = PUBLIC.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
