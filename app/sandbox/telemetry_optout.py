"""Turn off telemetry, tracing and update checks of the dependencies.

The sandbox refuses their connections anyway; with these settings they are not even attempted.
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
"""Environment variables by dependency."""
IN_CODE: Mapping[str, str] = {
    "chromadb": "anonymized_telemetry=False in adapters/vectors/chroma_client.py",
    "fastapi": "telemetry=NO_TELEMETRY in api/application.py",
    "sentence-transformers": "local_files_only=True in adapters/embedding/sentence_transformers.py",
    "urllib3": "socket.has_ipv6 is False: on import it would try an IPv6 socket",
}
"""Opt-outs that are not environment variables, and where they are."""


def turn_off() -> None:
    """Set every opt-out for this process and its children."""
    for variables in ENVIRONMENT.values():
        os.environ.update(variables)
    socket.has_ipv6 = False
