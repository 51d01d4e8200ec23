"""The documents' contents, written down a second time from the documents themselves, against what `dump` prints.

A file below contents/ holds one document: as printed, but for `misprints` (text -> the text it is read as). Where the spec
says something else or more than the document, the file says so: `read_as` (a line -> the lines it stands for), `departures`
(what the document states, what the spec states, and the erratum that says why) and `unstated` (limits that the document
leaves open). All the rest has to agree, in both directions.
"""

import copy
import json

import pytest

from conftest import ROOT

FOLDER = ROOT / "tests/generator/contents"
CONTENTS = {path.stem: path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.json"))}
LIMITS = ("min", "max", "length", "min_length", "max_length", "default", "unit", "or")


# -- what a document says ---------------------------------------------------------------------------------------------


def read(name):
    """A document's contents with its misprints corrected."""
    text = CONTENTS[name]
    fixed = json.loads(text)
    for key in ("commands", "urcs"):
        fixed[key] = corrected(fixed[key], fixed["misprints"])
    return fixed


def corrected(value, misprints):
    if isinstance(value, dict):
        return {corrected(key, misprints): corrected(item, misprints) for key, item in value.items()}
    if isinstance(value, list):
        return [corrected(item, misprints) for item in value]
    if isinstance(value, str):
        for printed, meant in misprints.items():
            value = value.replace(printed, meant)
    return value


def lines_read(content, lines):
    """The lines as the spec has them."""
    return [meant for line in lines for meant in content["read_as"].get(line, [line])]


def departed(content, path, stated):
    """What the spec has to say in place of what the document states."""
    if path not in content["departures"]:
        return stated
    document, spec, _ = content["departures"][path]
    assert document == stated, f"{path}: the departure is from {document}, the document states {stated}"
    return spec


# -- what the spec says -----------------------------------------------------------------------------------------------


def forms_of(command):
    """Every form of a command and its subcommands."""
    for holder in (command, *command.get("subcommands", ())):
        for variants in holder.get("forms", {}).values():
            yield from variants


def lines_of(command):
    """What the module answers: responses, final result codes of a form's own, and what follows OK."""
    for form in forms_of(command):
        yield from (item["line"] for item in form.get("responses", ()) if not item.get("printed"))
        yield from (item["line"] if "line" in item else item["result"] for item in form["results"] if is_own(item))


def is_own(result):
    return "line" in result or result["result"] == "CONNECT"


def waits_of(command):
    for form in forms_of(command):
        for item in form["results"]:
            yield from (limit["timeout_ms"] for limit in item.get("within", ()))


def with_refined_defaults(command):
    """The parameters of a command; a default that only one of its forms has counts as the parameter's."""
    defaults = {
        name: entry["default"] for form in forms_of(command) for name, entry in form.get("refines", {}).items() if "default" in entry
    }
    return {name: {**({"default": defaults[name]} if name in defaults else {}), **entry} for name, entry in command.get("parameters", {}).items()}


def cites(entry, document):
    return entry["source"]["document"] == document


# -- the comparison ---------------------------------------------------------------------------------------------------


class Comparison:
    """Collects the rows in which a document's contents and a dump differ."""

    def __init__(self, content, document, dumped):
        self.content, self.document, self.dumped = content, document, dumped
        self.found = []

    def run(self):
        content, dumped = self.content, self.dumped
        self.names("command", content["commands"], dumped["commands"])
        self.names("URC", content["urcs"], dumped["urcs"])
        for name in content["mentioned"]:
            self.same(f"{name}, which the document mentions", departed(content, name, True), name in dumped["commands"])
        for name, entry in content["commands"].items():
            if name in dumped["commands"]:
                self.command(name, entry, dumped["commands"][name])
        for name, entry in content["urcs"].items():
            if name in dumped["urcs"]:
                self.urc(name, entry, dumped["urcs"][name])
        self.tables()
        self.models(dumped["models"], dumped.get("about_models", {}))
        return self.found

    def same(self, what, document, spec):
        if document != spec:
            self.found.append(f"{what}: {document} in the document, {spec} in the spec")

    def rows(self, what, document, spec):
        """Rows in any order, each as often as it occurs."""
        rest = list(spec)
        for row in document:
            if row in rest:
                rest.remove(row)
            else:
                self.found.append(f"{what}: {row} is missing in the spec")
        self.found += [f"{what}: {row} is not in the document" for row in rest]

    def names(self, what, document, spec):
        allowed = [*document, *self.content["mentioned"]]
        self.found += [f"{what} {name} is missing in the spec" for name in document if name not in spec]
        self.found += [
            f"{what} {name} is not in the document" for name, entry in spec.items() if cites(entry, self.document) and name not in allowed
        ]

    def command(self, name, entry, spec):
        self.same(f"{name}: section", entry["section"], spec["source"].get("section"))
        self.same(f"{name}: status", entry.get("status"), spec.get("status"))
        self.rows(f"{name}: form", lines_read(self.content, entry["forms"]), [form["syntax"] for form in forms_of(spec)])
        self.rows(f"{name}: line", lines_read(self.content, entry["responses"]), dict.fromkeys(lines_of(spec)))
        times = departed(self.content, f"{name}.time_ms", [entry["time_ms"]] if "time_ms" in entry else [])
        self.same(f"{name}: response time", times, sorted({form["timeout_ms"] for form in forms_of(spec)}))
        waits = departed(self.content, f"{name}.within_ms", entry.get("within_ms", []))
        self.same(f"{name}: time of results", waits, sorted(set(waits_of(spec))))
        self.parameters(name, entry["parameters"], with_refined_defaults(spec))
        if "lengths" in entry:
            self.options(name, entry, next(form for form in forms_of(spec) if "rules" in form)["rules"])

    def options(self, name, entry, rules):
        """The table of CoAP options: how long the value of each may be, and which values are numbers or listed."""
        for code, limits in entry["lengths"].items():
            found = [rule["length"]["opt_value"] for rule in rules if int(code) in rule.get("when", {}).get("opt_name", ()) and "length" in rule]
            self.same(f"{name}: length of option {code}", limits, [found[0]["min"], found[0]["max"]] if found else [0, 255])
        for key in ("digits", "listed"):
            found = [rule for rule in rules if key in rule]
            self.same(f"{name}: rules of {key}", 1, len(found))
            for rule in found:
                self.same(f"{name}: options of {key}", entry[key]["options"], rule["when"]["opt_name"])
        self.same(f"{name}: listed values", entry["listed"]["values"], [str(value) for rule in rules for value in rule.get("listed", {}).get("opt_value", ())])

    def urc(self, name, entry, spec):
        self.same(f"{name}: section", entry["section"], spec["source"].get("section"))
        if "words" in entry:
            (line,) = spec["lines"]
            (parameter,) = spec["parameters"].values()
            head = line["line"].partition("<")[0]
            self.rows(f"{name}: words", [word for word, _ in entry["words"]], [head + value["value"] for value in parameter["values"]])
            self.meanings(name, entry["words"], {head + value["value"]: value for value in parameter["values"]})
            return
        key = f"{name} URC" if name in self.content["commands"] else name
        lines = departed(self.content, f"{key}.lines", entry["lines"])
        self.rows(f"{key}: line", lines_read(self.content, lines), dict.fromkeys(item["line"] for item in spec["lines"]))
        for line in spec["lines"]:
            self.same(f"{name}: time to answer", entry.get("answer_ms"), line.get("answer", {}).get("timeout_ms"))
        self.parameters(key, entry["parameters"], spec.get("parameters", {}))
        groups = {group["name"]: {key: group[key] for key in ("by", "shift", "mask")} for line in spec["lines"] for group in line.get("groups", ())}
        self.same(f"{name}: groups", entry.get("groups", {}), groups)
        if "text_formats" in entry:
            self.same(f"{name}: formats that are text", entry["text_formats"], spec["parameters"]["data"]["format"]["text"]["opt_value"])

    def parameters(self, name, document, spec):
        added = {key.split(".", 1)[1] for key in self.content["unstated"] if key.split(".", 1)[0] == name}
        self.found += [f"{name}.{key} is missing in the spec" for key in document if key not in spec]
        self.found += [
            f"{name}.{key} is not in the document"
            for key, entry in spec.items() if key not in document and key not in added and entry["type"] != "choice"
        ]
        for key in spec:
            if key in document or key in added:
                self.parameter(f"{name}.{key}", document.get(key, {}), spec[key])

    def parameter(self, path, stated, spec):
        unstated = self.content["unstated"].get(path, {})
        assert not set(unstated) & set(stated), f"{path}: {set(unstated) & set(stated)} is stated"
        stated = {**stated, **unstated}
        for key in LIMITS:
            value = departed(self.content, f"{path}.{key}", stated.get(key))
            self.same(f"{path}: {key}", number(value) if key == "default" else value, spec.get(key))
        for key in ("type", "pattern"):
            if key in stated:
                self.same(f"{path}: {key}", departed(self.content, f"{path}.{key}", stated[key]), spec.get(key))
        values = departed(self.content, f"{path}.values", stated.get("values", []))
        self.rows(f"{path}: value", [number(code_of(value)) for value in values], [value["value"] for value in spec.get("values", ())])
        self.meanings(path, values, {value["value"]: value for value in spec.get("values", ())})
        table = departed(self.content, f"{path}.table", stated.get("table"))
        self.same(f"{path}: table", table, self.number_of(spec["table"]) if "table" in spec else None)

    def meanings(self, path, values, entries):
        """The word that a row has for a value is among those that the spec has for it, and the spec's number is as it is printed."""
        for printed, word in (value for value in values if isinstance(value, list)):
            entry = entries.get(number(printed))
            if entry:
                said, word = (text.replace("_", "-").lower() for text in (f"{entry['name']}: {entry['about']}", word))
                self.same(f"{path}: '{word}' is among the words for {printed}, '{said}'", True, word in said)
                self.same(f"{path}: digits of {printed}", printed if number(printed) != printed else None, entry.get("digits"))

    def number_of(self, table):
        """How the document calls a table: by its number or by the section that holds it. One of another document keeps its name."""
        place = self.dumped["tables"][table]["source"]
        return place.get("table", place.get("section")) if place["document"] == self.document else table

    def models(self, names, about):
        """Each model with what the document says that it has."""
        self.rows("model", self.content["models"], names)
        every = {feature for features in self.content["models"].values() for feature in features}
        for model, features in self.content["models"].items():
            self.same(f"model {model}", sorted(features), sorted(feature for feature in every if feature in about.get(model, "")))

    def tables(self):
        spec = {self.number_of(name): name for name, entry in self.dumped["tables"].items() if cites(entry, self.document)}
        self.rows("table", self.content["tables"], spec)
        for key, rows in self.content["tables"].items():
            if key in spec:
                rows = departed(self.content, f"table {key}", rows)
                self.rows(f"table {key}", rows, [[code["code"], code["meaning"]] for code in self.dumped["errors"][spec[key]]])


def code_of(value):
    return value[0] if isinstance(value, list) else value


def number(value):
    """A value as `dump` has it: hexadecimal digits as the number that they are."""
    return int(value, 16) if isinstance(value, str) and value[:2] in ("0x", "0X") else value


# -- the tests --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("document", CONTENTS)
def test_the_spec_says_what_the_document_says(dumps, document):
    content = read(document)
    assert Comparison(content, document, dumps[content["family"]]).run() == []


@pytest.mark.parametrize("document", CONTENTS)
def test_every_departure_has_an_erratum(dumps, document):
    content = json.loads(CONTENTS[document])
    errata = {erratum["name"] for erratum in dumps[content["family"]]["errata"]}
    assert {erratum for *_, erratum in content["departures"].values()} - errata == set()


@pytest.mark.parametrize("document", CONTENTS)
def test_every_misprint_is_one_and_is_read_too(dumps, document):
    """What is printed occurs among the rows, and an erratum tells both readings."""
    content = json.loads(CONTENTS[document])
    rows = json.dumps([content["commands"], content["urcs"]], ensure_ascii=False).replace('\\"', '"')
    told = [
        " ".join([erratum["about"], erratum["chosen"], erratum["reason"], *(place["text"] for place in erratum["read"]), *erratum.get("accepts", ())])
        for erratum in dumps[content["family"]]["errata"]
    ]
    for printed in content["misprints"]:
        assert printed in rows, f"{printed} is printed nowhere"
        assert any(printed.strip("<>+") in text for text in told), f"no erratum tells of {printed}"


@pytest.mark.parametrize("document", CONTENTS)
def test_nothing_is_said_for_nothing(document):
    """Each exception that a file makes has something that it is an exception from."""
    content = read(document)
    holders = {**content["commands"], **{f"{name} URC" if name in content["commands"] else name: entry for name, entry in content["urcs"].items()}}
    lines = [line for entry in holders.values() for key in ("forms", "responses", "lines") for line in entry.get(key, ())]
    assert set(content["read_as"]) - set(lines) == set()
    paths = [*content["unstated"], *(path for path in content["departures"] if not path.startswith("table "))]
    assert {path.split(".")[0] for path in paths} - {*holders, *content["mentioned"]} == set()


@pytest.mark.parametrize("document", CONTENTS)
def test_the_documents_examples_are_transcripts(document):
    content = json.loads(CONTENTS[document])
    names = [path.name.removeprefix("coap-") for path in (ROOT / "spec/examples" / content["family"]).glob("*.at")
             if path.name.startswith("coap-") == (document == "bc65-coap")]
    found = sorted(name.removesuffix(".at").partition("-")[0] for name in names)
    assert sorted(set(found)) == sorted(content["examples"])


CHANGES = {
    "a form less": lambda spec: spec["commands"]["QSSLSTATE"]["forms"].pop("execute"),
    "a subcommand less": lambda spec: spec["commands"]["QSSLCFG"]["subcommands"].pop(),
    "a form more": lambda spec: spec["commands"]["QSSLSEND"]["forms"]["write"].append(spec["commands"]["QSSLSEND"]["forms"]["write"][0]),
    "a command less": lambda spec: spec["commands"].pop("QSSLCRYPT"),
    "a command more": lambda spec: spec["commands"].update(XA=spec["commands"]["QSSLSEND"]),
    "a command under another name": lambda spec: spec["commands"].update(QSSSEND=spec["commands"].pop("QSSLSEND")),
    "a command that is mentioned less": lambda spec: spec["commands"].pop("QICSGP"),
    "another section": lambda spec: spec["commands"]["QSSLSEND"]["source"].update(section="2.3.4"),
    "a response less": lambda spec: spec["commands"]["QSSLRECV"]["forms"]["write"][0].pop("responses"),
    "a final result code less": lambda spec: [form["results"].pop(1) for form in spec["commands"]["QSSLSEND"]["forms"]["write"]],
    "another response time": lambda spec: spec["commands"]["QSSLSTATE"]["forms"]["test"][0].update(timeout_ms=301),
    "another time of a result": lambda spec: spec["commands"]["QSSLOPEN"]["forms"]["write"][1]["results"][-1]["within"][0].update(timeout_ms=1),
    "a parameter less": lambda spec: spec["commands"]["QSSLSTATE"]["parameters"].pop("AT_port"),
    "a parameter more": lambda spec: spec["commands"]["QSSLSTATE"]["parameters"].update(x={"type": "integer"}),
    "another limit": lambda spec: spec["commands"]["QSSLSEND"]["parameters"]["sendlen"].update(max=1461),
    "a limit that is not stated": lambda spec: spec["commands"]["QSSLCFG"]["parameters"]["SSL_version"].update(max=4),
    "a default less": lambda spec: spec["commands"]["QSSLCFG"]["parameters"]["SSL_version"].pop("default"),
    "another unit": lambda spec: spec["commands"]["QSSLSEND"]["parameters"]["sendlen"].update(unit="second"),
    "a value less": lambda spec: spec["commands"]["QSSLCFG"]["parameters"]["cipher_suites"]["values"].pop(7),
    "a value more": lambda spec: spec["commands"]["QSSLCFG"]["parameters"]["SNI"]["values"].append({"value": 2, "name": "x", "about": "X."}),
    "another name of a value": lambda spec: spec["commands"]["QSSLCFG"]["parameters"]["cipher_suites"]["values"][0].update(name="x", about="X."),
    "other digits": lambda spec: spec["commands"]["QSSLCFG"]["parameters"]["cipher_suites"]["values"][0].update(digits="0X35"),
    "another table": lambda spec: spec["commands"]["QSSLOPEN"]["parameters"]["err"].update(table="cme"),
    "a row of a table less": lambda spec: spec["errors"]["err"].pop(3),
    "another meaning": lambda spec: spec["errors"]["err"][3].update(meaning="Invalid parameters"),
    "a row of a table more": lambda spec: spec["errors"]["err"].append({"code": 575, "name": "x", "meaning": "X"}),
    "a URC less": lambda spec: spec["urcs"].pop("QSSLURC"),
    "a URC line less": lambda spec: spec["urcs"]["QSSLURC"]["lines"].pop(),
    "a URC more": lambda spec: spec["urcs"].update(XU=spec["urcs"]["QSSLURC"]),
    "a limit of a URC": lambda spec: spec["urcs"]["QSSLURC"]["parameters"]["clientID"].update(max=12),
    "a model less": lambda spec: spec["models"].remove("BG77"),
    "a model that is something else": lambda spec: spec["about_models"].update(BG77="Cat M1 only"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_the_comparison_can_fail(dumps, change):
    spec = copy.deepcopy(dumps["bg95"])
    change(spec)
    assert Comparison(read("bg95-ssl"), "bg95-ssl", spec).run()


def test_the_comparison_says_which_row_differs(dumps):
    spec = copy.deepcopy(dumps["bg95"])
    spec["commands"]["QSSLCFG"]["parameters"]["negotiate_time"]["min"] = 9
    spec["errors"]["err"].pop()
    assert Comparison(read("bg95-ssl"), "bg95-ssl", spec).run() == [
        "QSSLCFG.negotiate_time: min: 10 in the document, 9 in the spec", "table 5: [574, 'Port busy'] is missing in the spec",
    ]
