"""Switches of the dependencies for what they would send or look up.

The operating system refuses all of it anyway; with these it is not even tried.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Mapping

ENVIRONMENT: Mapping[str, Mapping[str, str]] = {
    "chromadb": {
        "ANONYMIZED_TELEMETRY": "False",
        "CHROMA_OTEL_COLLECTION_ENDPOINT": "",
        "CHROMA_OTEL_GRANULARITY": "none",
    },
    "fastapi": {"FASTAPI_OTEL_AUTO_CONFIGURE": "false"},
    "huggingface_hub": {
        "HF_HUB_OFFLINE": "1",
        "HF_HUB_DISABLE_TELEMETRY": "1",
        "HF_HUB_DISABLE_XET": "1",
        "HF_HUB_DISABLE_UPDATE_CHECK": "1",
        "DISABLE_TELEMETRY": "1",
        "DO_NOT_TRACK": "1",
    },
    "opentelemetry-sdk": {
        "OTEL_SDK_DISABLED": "true",
        "OTEL_TRACES_EXPORTER": "none",
        "OTEL_METRICS_EXPORTER": "none",
        "OTEL_LOGS_EXPORTER": "none",
    },
}
"""By dependency."""
IN_CODE: Mapping[str, str] = {
    "chromadb": "anonymized_telemetry=False in adapters/vectors/chroma.py",
    "fastapi": "telemetry=SILENT in api/application.py",
    "sentence-transformers": "local_files_only=True in adapters/embedding/sentence_transformers.py",
    "urllib3": "socket.has_ipv6 is False: on import it would try an IPv6 socket",
}
"""What is not switched by an environment variable, and where it is."""


def turn_off() -> None:
    """Set every switch for this process and those it starts."""
    for switches in ENVIRONMENT.values():
        os.environ.update(switches)
    socket.has_ipv6 = False
