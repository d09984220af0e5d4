"""Requests as other programs make them; the OpenAPI document is derived from these."""

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
MOST_STOPS = 4
MOST_TEXTS = 256
LONGEST_QUESTION = 10_000


class Shape(BaseModel):
    """What is not known is refused where it would change the answer (``unsupported``)."""

    model_config = ConfigDict(extra="allow", strict=True)


class StreamOptions(Shape):
    include_usage: bool = False


class TextPart(Shape):
    type: Literal["text"]
    text: str


class ChatTurn(Shape):
    role: Literal["system", "developer", "user", "assistant"]
    content: str | Annotated[list[TextPart], Field(min_length=1)]


class JsonSchema(Shape):
    name: Name = ""
    schema_: Annotated[dict[str, Any], Field(alias="schema")]
    strict: bool | None = None
    description: str | None = None


class ResponseFormat(Shape):
    type: Literal["text", "json_object", "json_schema"]
    json_schema: JsonSchema | None = None


class Generating(Shape):
    """What chat and plain completions have in common."""

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


class ChatRequest(Generating):
    messages: Annotated[list[ChatTurn], Field(min_length=1, max_length=1000)]
    max_completion_tokens: MaxTokens = None
    response_format: ResponseFormat | None = None


class TextRequest(Generating):
    prompt: Annotated[str, Field(min_length=1)]


class EmbeddingRequest(Shape):
    model: Name
    input: (
        Annotated[str, Field(min_length=1)]
        | Annotated[
            list[Annotated[str, Field(min_length=1)]], Field(min_length=1, max_length=MOST_TEXTS)
        ]
    )
    encoding_format: Literal["float", "base64"] | None = None
    dimensions: Annotated[int | None, Field(ge=1)] = None
    user: str | None = None


class Where(Shape):
    """A part of the library: below a folder (or one file), of one kind (pdf, docx ...) or
    group of kinds (spreadsheet, email ...), as in docs/formats.md."""

    folder: Annotated[str | None, Field(min_length=1, max_length=4096)] = None
    kind: Annotated[str | None, Field(min_length=1, max_length=20)] = None


class SearchRequest(Where):
    query: Annotated[str, Field(min_length=1, max_length=LONGEST_QUESTION)]
    k: Annotated[int, Field(ge=1, le=100)] = 10


class AskBody(Where):
    question: Annotated[str, Field(min_length=1, max_length=LONGEST_QUESTION)]
    passages: Annotated[int | None, Field(ge=1, le=50)] = None
    stream: bool = False


class ErrorDetail(BaseModel):
    message: str
    type: str
    param: str | None
    code: str


class ErrorBody(BaseModel):
    """Every answer that is none."""

    error: ErrorDetail
