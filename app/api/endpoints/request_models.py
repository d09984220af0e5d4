"""Request bodies; the OpenAPI document is derived from them."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

Name = Annotated[str, Field(max_length=200)]
Temperature = Annotated[float | None, Field(ge=0, le=2)]
TopP = Annotated[float | None, Field(gt=0, le=1)]
MaxTokens = Annotated[int | None, Field(ge=1, le=1_048_576)]
Stops = Annotated[
    str | list[Annotated[str, Field(min_length=1, max_length=100)]] | None, Field(max_length=100)
]
MAX_STOPS = 4
MAX_TEXTS = 256
MAX_QUESTION = 10_000


class RequestModel(BaseModel):
    """Unknown parameters are kept, so that ``unsupported`` can reject those with an effect."""

    model_config = ConfigDict(extra="allow", strict=True)


class StreamOptions(RequestModel):
    include_usage: bool = False


class TextPart(RequestModel):
    type: Literal["text"]
    text: str


class MessageBody(RequestModel):
    role: Literal["system", "developer", "user", "assistant"]
    content: str | Annotated[list[TextPart], Field(min_length=1)]


class JsonSchema(RequestModel):
    name: Name = ""
    schema_: Annotated[dict[str, Any], Field(alias="schema")]
    strict: bool | None = None
    description: str | None = None


class ResponseFormat(RequestModel):
    type: Literal["text", "json_object", "json_schema"]
    json_schema: JsonSchema | None = None


class GenerationRequest(RequestModel):
    """Parameters common to chat and text completions."""

    model: Name
    max_tokens: MaxTokens = None
    temperature: Temperature = None
    top_p: TopP = None
    seed: int | None = None
    stop: Stops = None
    stream: bool | None = False
    stream_options: StreamOptions | None = None
    n: Annotated[int | None, Field(ge=1, le=1)] = None
    user: str | None = None
    metadata: dict[str, str] | None = None


class ChatRequest(GenerationRequest):
    messages: Annotated[list[MessageBody], Field(min_length=1, max_length=1000)]
    max_completion_tokens: MaxTokens = None
    response_format: ResponseFormat | None = None


class TextRequest(GenerationRequest):
    prompt: Annotated[str, Field(min_length=1)]


class EmbeddingRequest(RequestModel):
    model: Name
    input: (
        Annotated[str, Field(min_length=1)]
        | Annotated[
            list[Annotated[str, Field(min_length=1)]], Field(min_length=1, max_length=MAX_TEXTS)
        ]
    )
    encoding_format: Literal["float", "base64"] | None = None
    dimensions: Annotated[int | None, Field(ge=1)] = None
    user: str | None = None


class ScopeFilter(RequestModel):
    """Restricts a search to a folder (or one file) and to one kind of file (pdf, docx ...) or group
    of kinds (spreadsheet, email ...), as in docs/formats.md."""

    folder: Annotated[str | None, Field(min_length=1, max_length=4096)] = None
    kind: Annotated[str | None, Field(min_length=1, max_length=20)] = None


class SearchRequest(ScopeFilter):
    query: Annotated[str, Field(min_length=1, max_length=MAX_QUESTION)]
    k: Annotated[int, Field(ge=1, le=100)] = 10


class AskBody(ScopeFilter):
    question: Annotated[str, Field(min_length=1, max_length=MAX_QUESTION)]
    passages: Annotated[int | None, Field(ge=1, le=50)] = None
    stream: bool = False


class ErrorDetail(BaseModel):
    message: str
    type: str
    param: str | None
    code: str


class ErrorBody(BaseModel):
    """The body of every error response."""

    error: ErrorDetail
