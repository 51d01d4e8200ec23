"""Checks marked values against the JSON Schemas that stand beside the specs, and words the errors for people."""

import json
from functools import lru_cache

from jsonschema import Draft7Validator

from .diagnostics import Mark

FILL = {"title": "", "about": "", "response_time": "300 ms", "lines": [], "initial": 0}
NAMES = {"object": "a mapping", "array": "a list", "string": "text", "integer": "an integer", "boolean": "true or false"}


@lru_cache(maxsize=None)
def validator(path):
    return Draft7Validator(json.loads(path.read_text(encoding="utf-8")))


def check(value, schema_path, diagnostics):
    """Whether `value` keeps to the schema. Reports all that does not, and mends it so far that the rest can be read."""
    errors = list(validator(schema_path).iter_errors(value))
    for error in errors:
        report(error, value, diagnostics)
    taken_out = set()
    for error in sorted(errors, key=lambda error: list(error.absolute_path), reverse=True):
        mend(error, value, taken_out)
    return not errors


def mend(error, root, taken_out):
    """Takes out what is wrong, or fills in what is missing, so that one run finds the errors behind it as well."""
    *way, last = list(error.absolute_path) or [None]
    try:
        holder = walk(root, way)
        if error.validator == "additionalProperties":
            target = walk(holder, [last] if last is not None else [])
            for key in [key for key in target if key not in error.schema.get("properties", {})]:
                del target[key]
        elif error.validator == "required":
            target = walk(holder, [last] if last is not None else [])
            for key in error.validator_value:
                if key not in target and key in FILL:
                    target.put(key, FILL[key], target.mark, target.mark)
        elif "propertyNames" in error.absolute_schema_path:
            del walk(root, error.absolute_path)[error.instance]
        elif last == "type" and isinstance(holder, dict):
            holder["type"] = "integer"
        elif isinstance(holder, dict):
            del holder[last]
        elif error.schema.get("type") == "string" and (*way, last) not in taken_out:
            taken_out.add((*way, last))
            del holder[last], holder.marks[last]
    except (KeyError, IndexError, TypeError):
        pass  # an earlier repair has taken it out already


def walk(value, way):
    for step in way:
        value = value[step]
    return value


def report(error, root, diagnostics):
    mark, name = place(root, list(error.absolute_path))
    subject = f"'{name}': " if name is not None else ""
    if error.validator == "additionalProperties":
        known = sorted(error.schema.get("properties", {}))
        for key in error.instance:
            if key not in known:
                diagnostics.error(error.instance.key_marks[key], f"unknown key '{key}'; expected one of {', '.join(known)}")
    elif error.validator == "required":
        missing = [key for key in error.validator_value if key not in error.instance]
        diagnostics.error(mark, f"{subject}lacks {', '.join(missing)}")
    elif error.validator == "propertyNames" or error.validator in ("pattern", "not") and error.instance in _keys(error, root):
        mark = walk(root, error.absolute_path).key_marks[error.instance]
        diagnostics.error(mark, f"{subject}key '{error.instance}' is not {expected(error.schema)}")
    else:
        diagnostics.error(mark, f"{subject}expected {expected(error.schema)}, found {found(error.instance)}")


def _keys(error, root):
    """The keys of the mapping that the error stands in, if it is about a key and not about a value."""
    if "propertyNames" not in error.absolute_schema_path:
        return ()
    value = root
    for step in error.absolute_path:
        value = value[step]
    return value if isinstance(value, dict) else ()


def place(root, path):
    """Where the value at `path` stands, and the nearest name on the way to it."""
    mark, name, value = getattr(root, "mark", Mark("?")), None, root
    for step in path:
        mark = value.marks[step]
        if not isinstance(step, int):
            name = step
        value = value[step]
    return mark, name


def expected(schema):
    if "description" in schema:
        return schema["description"]
    if "enum" in schema:
        return "one of " + ", ".join(str(item) for item in schema["enum"])
    kinds = schema.get("type", "a value")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return " or ".join(NAMES.get(kind, kind) for kind in kinds)


def found(instance):
    if isinstance(instance, dict):
        return "a mapping" if instance else "an empty mapping"
    if isinstance(instance, list):
        return "an empty list" if not instance else "a list"
    if isinstance(instance, bool):
        return str(instance).lower()
    return f"'{instance}'" if isinstance(instance, str) else str(instance)
