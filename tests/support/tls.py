"""A certificate authority for an hour, and the certificate of this machine by it."""

import datetime as dt
import ipaddress
import ssl
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

HOST = "127.0.0.1"


@dataclass(frozen=True, kw_only=True)
class Authority:
    """Who signed: `file` holds its certificate, in PEM."""

    file: Path
    serving: ssl.SSLContext  # for a server on this machine

    def trusting(self) -> ssl.SSLContext:
        """Return a context for clients that trust nobody else."""
        return ssl.create_default_context(cafile=str(self.file))


def authority(folder: Path) -> Authority:
    """Make an authority and a certificate; all of it lies in `folder`."""
    key, server_key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    root = _signed(key, key, "Authority of a test", "Authority of a test")
    leaf = _signed(server_key, key, "this machine", "Authority of a test")
    file, chain = folder / "authority.pem", folder / "server.pem"
    file.write_bytes(root.public_bytes(serialization.Encoding.PEM))
    chain.write_bytes(
        server_key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + leaf.public_bytes(serialization.Encoding.PEM)
    )
    serving = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    serving.load_cert_chain(chain)
    return Authority(file=file, serving=serving)


def _signed(
    key: ec.EllipticCurvePrivateKey, by: ec.EllipticCurvePrivateKey, of: str, issuer: str
) -> x509.Certificate:
    """Return a certificate that also strict clients take, as Python's are since 3.13."""
    now = dt.datetime.now(dt.UTC)
    is_root = key is by
    builder = (
        x509.CertificateBuilder()
        .subject_name(_name(of))
        .issuer_name(_name(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(hours=1))
        .not_valid_after(now + dt.timedelta(hours=1))
        .add_extension(x509.BasicConstraints(ca=is_root, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(by.public_key()), critical=False
        )
        .add_extension(_usage(is_root=is_root), critical=True)
    )
    if not is_root:
        names = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(HOST))])
        builder = builder.add_extension(names, critical=False)
    return builder.sign(by, hashes.SHA256())


def _name(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _usage(*, is_root: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        key_cert_sign=is_root,
        crl_sign=is_root,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )
