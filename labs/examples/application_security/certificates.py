"""A certificate authority of our own, for a server on this machine."""

import ipaddress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


def named(text: str) -> x509.Name:
    """Return a name."""
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def certificate(
    name: str, key: ec.EllipticCurvePrivateKey, signer: ec.EllipticCurvePrivateKey
) -> x509.Certificate:
    """Return a certificate for a key, for a day, that our authority signed."""
    now = datetime.now(UTC)
    authority = key is signer
    address = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    builder = (
        x509.CertificateBuilder()
        .subject_name(named(name))
        .issuer_name(named("Our authority"))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.BasicConstraints(authority, None), critical=True)
        .add_extension(
            x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False
        )
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()),
            critical=False,
        )
    )
    if authority:
        usage = x509.KeyUsage(
            digital_signature=True,
            key_cert_sign=True,
            crl_sign=True,
            content_commitment=False,
            key_encipherment=False,
            data_encipherment=False,
            key_agreement=False,
            encipher_only=False,
            decipher_only=False,
        )
        builder = builder.add_extension(usage, critical=True)
    else:
        names = x509.SubjectAlternativeName([address])
        builder = builder.add_extension(names, critical=False)
    return builder.sign(signer, hashes.SHA256())


def write(folder: Path) -> tuple[Path, Path, Path]:
    """Write the authority, a server's certificate and its key."""
    authority, server = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    files = folder / "authority.pem", folder / "server.pem", folder / "server.key"
    encoding = serialization.Encoding.PEM
    files[0].write_bytes(
        certificate("Our authority", authority, authority).public_bytes(encoding)
    )
    files[1].write_bytes(
        certificate("127.0.0.1", server, authority).public_bytes(encoding)
    )
    files[2].write_bytes(
        server.private_bytes(
            encoding,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return files
