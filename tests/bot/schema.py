"""What the carrier's own description says against a request of ours."""

import json
import re
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator

from tests.shared_data import shared_path
from tests.standin.ledger import Request


@cache
def description() -> dict[str, Any]:
    """The carrier's description of its REST."""
    read: dict[str, Any] = json.loads(
        shared_path("data/twilio_messages_openapi.json").read_text("utf-8")
    )
    return read


def schema_problems(request: Request) -> list[str]:
    """What the carrier's own description would say against a request."""
    spec = description()
    for template, operations in spec["paths"].items():
        pattern = re.sub(r"\{\w+\}", r"[^/]+", template.replace(".", r"\."))
        if not re.fullmatch(pattern, request.path):
            continue
        operation = operations[request.method.lower()]
        problems = _unknown_query(operation, request)
        content = operation.get("requestBody", {}).get("content", {})
        if request.form or content:
            schema = dict(content["application/x-www-form-urlencoded"]["schema"])
            schema |= {"components": spec["components"], "additionalProperties": False}
            typed = _typed(request.form, schema)
            problems += [e.message for e in Draft202012Validator(schema).iter_errors(typed)]
        return problems
    return [f"no such path: {request.path}"]


def _unknown_query(operation: dict[str, Any], request: Request) -> list[str]:
    known = {p["name"]: p["schema"] for p in operation["parameters"] if p["in"] == "query"}
    problems = [f"unknown: {name}" for name in request.query if name not in known]
    for name, (value, *_) in request.query.items():
        number = known.get(name, {}).get("type") == "integer"
        schema = known.get(name, {})
        found: object = int(value) if number else value
        problems += [e.message for e in Draft202012Validator(schema).iter_errors(found)]
    return problems


def _typed(form: dict[str, list[str]], schema: dict[str, Any]) -> dict[str, object]:
    kinds = {name: field.get("type") for name, field in schema["properties"].items()}
    return {name: _value(values, kinds.get(name)) for name, values in form.items()}


def _value(values: list[str], kind: object) -> object:
    match kind:
        case "integer":
            return int(values[0])
        case "array":
            return values
        case _:
            return values[0]
