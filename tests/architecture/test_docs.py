"""README.md, CONTRIBUTING.md and CHANGELOG.md say what the code does."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from kiosk.cli import main
from kiosk.content.bundled import bundled_content, bundled_pictures
from kiosk.content.clinic_file import ClinicFile
from kiosk.content.clinic_table import table as table_of_numbers
from kiosk.content.read import read_content
from kiosk.content.treatment_file import SlideEntry
from kiosk.domain.skin import Skin
from kiosk.station.log import LogEvent
from kiosk.station.settings import table
from tests.theme_tables import layers, themes

ROOT = Path(__file__).resolve().parents[2]
DOCS = {name: (ROOT / name).read_text("utf-8") for name in ("README.md", "CONTRIBUTING.md")}
README = DOCS["README.md"]
CONTRIBUTING = DOCS["CONTRIBUTING.md"]
EVERY_DOC = {**DOCS, "CHANGELOG.md": (ROOT / "CHANGELOG.md").read_text("utf-8")}
PLATE = ROOT / "assets" / "plates" / "living_skin.png"
WORDS_FOR = {4: "four", 5: "five", 6: "six", 7: "seven"}
COMMANDS = ("run", "check", "export", "doctor", "content")
SETTINGS_HOW = "put in README.md what this prints: python -m kiosk.station.settings"

INSTALLING = ("install", "upgrade", "rollback", "uninstall")
ENDINGS = "|".join(("py", "qml", "json", "md", "toml", "sh", "svg", "png"))
A_PATH = re.compile(rf"[\w.<>-]+(?:/[\w.<>-]+)*/|(?:[\w.<>-]+/)*[\w.<>-]+\.(?:{ENDINGS})")
IN_A_CONTENT_FOLDER = {"clinic.json", "facts.json", "kiosk.json", "sources.json", "wording.json"}
MADE_HERE = re.compile(r"\.venv/|pyside6-")
ONE_MACHINE = re.compile(r"(?<![\w.~-])/(?:work|home|Users|root|tmp|opt(?!/afterglow)|mnt|var)\b")
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX|TBD|WIP|lorem)\b", re.IGNORECASE)


def marked(name: str, text: str = README) -> str:
    """What stands in a document between two markers."""
    found = re.findall(rf"<!-- {name} -->\n(.*?)\n<!-- /{name} -->", text, re.DOTALL)
    assert len(found) == 1, name
    return str(found[0])


def rows(name: str, text: str = README) -> list[list[str]]:
    """The cells of the table between two markers, without its head."""
    lines = marked(name, text).splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def blocks(text: str, kind: str) -> list[str]:
    """The fenced blocks of one kind."""
    return re.findall(rf"^```{kind}\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


def inline(text: str) -> list[str]:
    """What stands between backticks outside of fenced blocks."""
    prose = re.sub(r"^```.*?^```$", "", text, flags=re.DOTALL | re.MULTILINE)
    return re.findall(r"`([^`\n]+)`", prose)


def help_of(words: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    with pytest.raises(SystemExit) as ended:
        main([*words, "--help"])
    assert ended.value.code == 0
    return capsys.readouterr().out


def options(text: str) -> set[str]:
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", text))


def shell_commands() -> Iterator[list[str]]:
    """The words of each command line of the kiosk that a document shows."""
    for text in DOCS.values():
        for line in [*"".join(blocks(text, "sh")).splitlines(), *inline(text)]:
            words = (
                shlex.split(line, comments=True) if re.search(r"main\.py |kiosk\.sh ", line) else []
            )
            if len(words) > 1:
                yield words


def test_the_settings_are_those_of_the_code() -> None:
    assert marked("settings") == table(), SETTINGS_HOW


def test_the_numbers_of_the_clinic_are_those_of_the_code() -> None:
    assert marked("numbers") == table_of_numbers(), "python -m kiosk.content.clinic_table prints it"


@pytest.mark.parametrize(("name", "made"), [("themes", themes), ("layers", layers)])
def test_the_contrasts_are_those_that_are_measured(name: str, made: Callable[[], str]) -> None:
    told = marked(name, DOCS["CONTRIBUTING.md"])
    assert told == made(), "python -m tests.theme_tables prints it"


def test_the_example_of_clinic_json_is_right() -> None:
    (example,) = (json.loads(b) for b in blocks(README, "json") if '"phones"' in b)
    entry = msgspec.convert(example, ClinicFile)
    assert entry.numbers_for("resurfacing_ablative")["makeup.days"] == 14


def test_the_log_events_are_those_of_the_code() -> None:
    told = rows("log")
    assert [tuple(row[:2]) for row in told] == [event.value for event in LogEvent]
    assert all(row[2].endswith(".") for row in told)


def test_the_commands_are_those_of_the_code(capsys: pytest.CaptureFixture[str]) -> None:
    offered = re.search(r"\{([a-z,]+)\}", help_of([], capsys))
    assert offered is not None
    assert tuple(offered[1].split(",")) == COMMANDS
    assert [row[0] for row in rows("commands")] == [f"`{name}`" for name in COMMANDS]


def test_the_exit_codes_are_those_of_the_code() -> None:
    from kiosk.cli import content, doctor, entry, export, given, run
    from kiosk.domain.ladder import ENDED, EXITED_BY_STAFF
    from kiosk.station.supervisor import NOTHING_SHOWS
    from kiosk.ui.graphics_watch import GRAPHICS_LOST
    from kiosk.ui.run import BUG_CODE
    from kiosk.ui.still_picture import TRY_AGAIN

    told = {
        row[0].strip("`"): {int(n) for n in re.findall(r"\b\d+\b", row[2])}
        for row in rows("commands")
    }
    assert entry.BAD_USAGE == given.BAD_USAGE
    assert told == {
        "run": {
            *(ENDED, given.BAD_USAGE, run.NO_CONTENT, BUG_CODE),
            *(NOTHING_SHOWS, TRY_AGAIN, EXITED_BY_STAFF, run.ANOTHER_KIOSK, GRAPHICS_LOST),
        },
        "check": {0, 1, entry.BAD_USAGE, 3},
        "export": {0, given.BAD_USAGE, export.NO_CONTENT},
        "doctor": {0, doctor.LACKING, entry.BAD_USAGE},
        "content": {
            *(content.DONE, given.BAD_USAGE, content.REFUSED),
            *(content.NOT_POSSIBLE, content.SHELF_FAILED),
        },
    }


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_is_told(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert options(help_of([command], capsys)) <= options(README)


def test_shown_commands_can_be_typed(capsys: pytest.CaptureFixture[str]) -> None:
    seen = set()
    for words in shell_commands():
        start = next(n for n, word in enumerate(words) if word.endswith(("main.py", "kiosk.sh")))
        if len(words) <= start + 1 or words[start + 1] in ("COMMAND", "test"):
            continue
        command = words[start + 1]
        given = options(" ".join(words[start + 2 :]))
        if words[start].endswith("kiosk.sh") and command in INSTALLING:
            assert given <= options(installing()), words
            continue
        if words[start].endswith("kiosk.sh") and command == "supervise":
            command = "run"
        assert command in COMMANDS, words
        assert words[start].endswith("main.py") or command == "run", words
        assert given <= options(help_of([command], capsys)), words
        seen.add(command)
    assert seen == set(COMMANDS)


def installing() -> str:
    """What `kiosk.sh install --help` tells."""
    command = [str(ROOT / "kiosk.sh"), "install", "--help"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_every_option_of_installing_is_told() -> None:
    assert options(installing()) - {"--packages-from"} <= options(README)


@pytest.mark.parametrize("command", ["./kiosk.sh run", "./kiosk.sh test"])
def test_the_two_commands_stand_alone(command: str) -> None:
    assert f"{command}\n" in blocks(README, "sh")


def slide() -> Any:
    (example,) = (b for b in blocks(README, "json") if '"headline"' in b)
    return json.loads(example)


def test_the_example_is_a_slide() -> None:
    entry = msgspec.convert(slide(), SlideEntry)
    assert entry.id == slide()["id"]


def test_the_example_can_be_put_into_the_content(tmp_path: Path) -> None:
    for file in bundled_content().rglob("*.json"):
        copy = tmp_path / file.relative_to(bundled_content())
        copy.parent.mkdir(exist_ok=True)
        copy.write_bytes(file.read_bytes())
    treatment_id, chapter_id, _ = slide()["id"].split(".")
    path = tmp_path / "treatments" / f"{treatment_id}.json"
    treatment = json.loads(path.read_bytes())
    next(c for c in treatment["chapters"] if c["id"] == chapter_id)["slides"].append(slide())
    path.write_text(json.dumps(treatment), "utf-8")
    result = read_content(tmp_path, [bundled_pictures()])
    # The example is in one language, and the bundled content in more.
    found = {(finding.file, finding.is_error) for finding in result.findings}
    assert found == {("clinic.json", False), (f"treatments/{treatment_id}.json", False)}
    assert result.catalog is not None
    assert slide()["id"] in result.catalog.loop


def test_the_folder_is_that_of_the_content() -> None:
    layout = next(block for block in blocks(README, "text") if "kiosk.json" in block)
    names = [line.split()[0] for line in layout.splitlines()[1:]]
    own_pictures = names.pop()
    assert own_pictures == "pictures/*.svg"
    assert all(any(bundled_content().glob(name)) for name in names)
    files = {f for f in bundled_content().rglob("*") if f.is_file()}
    assert files == {file for name in names for file in bundled_content().glob(name)}


@pytest.mark.parametrize("name", DOCS)
def test_named_paths_exist(name: str) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", DOCS[name])
    tokens = [word for token in inline(DOCS[name]) for word in token.split()]
    paths = [*links, *(word for word in tokens if A_PATH.fullmatch(word))]
    paths = [path for path in paths if not MADE_HERE.match(path)]
    assert len(paths) > 5
    # Of a path with a <name> to be filled in, the folder must be there.
    real = [path.partition("<")[0].rpartition("/")[0] if "<" in path else path for path in paths]
    missing = [path for path in real if not (ROOT / path).exists()]
    assert set(missing) <= IN_A_CONTENT_FOLDER
    assert all((ROOT / "content" / path).exists() for path in missing)


@pytest.mark.parametrize("name", DOCS)
def test_named_modules_exist(name: str) -> None:
    modules = re.findall(r"python -m ([\w.]+)", DOCS[name])
    for module in modules:
        path = ROOT / module.replace(".", "/")
        assert module == "pytest" or path.with_suffix(".py").is_file() or path.is_dir(), module


def test_the_picture_is_small() -> None:
    picture = ROOT / "assets" / "brand" / "afterglow.png"
    assert f"]({picture.relative_to(ROOT).as_posix()})" in README
    assert picture.stat().st_size < 500_000


def test_the_plate_of_the_skin_is_shown() -> None:
    assert f"]({PLATE.relative_to(ROOT).as_posix()})" in CONTRIBUTING


def test_the_numbers_of_the_skin_are_those_of_the_code() -> None:
    told = {row[0].strip("`"): row[1] for row in rows("skin", CONTRIBUTING)}
    assert list(told) == list(Skin.__struct_fields__)
    for field in msgspec.structs.fields(Skin):
        assert told[field.name] == range_of(msgspec.inspect.type_info(field.type)), field.name


def range_of(kind: msgspec.inspect.Type) -> str:
    """A number's limits in the words of the table."""
    if isinstance(kind, msgspec.inspect.EnumType):
        return f"{WORDS_FOR[len(list(kind.cls))]} kinds"
    assert isinstance(kind, (msgspec.inspect.FloatType, msgspec.inspect.IntType))
    return f"{kind.ge:g} to {kind.le:g}"


@pytest.mark.parametrize("row", rows("skin", CONTRIBUTING), ids=lambda row: row[0].strip("`"))
def test_a_number_of_the_skin_is_drawn_and_tested_where_it_is_told(row: list[str]) -> None:
    name, _, moves, drawn, tested = (cell.strip("`") for cell in row)
    assert moves
    for path in (drawn, tested):
        assert re.search(rf"\b{name}\b", (ROOT / path).read_text("utf-8")), path


@pytest.mark.parametrize("name", EVERY_DOC)
def test_documents_are_finished_and_fit_every_machine(name: str) -> None:
    text = EVERY_DOC[name]
    assert not ONE_MACHINE.search(text)
    assert not UNFINISHED.search(text)
    assert not re.search(r"[ \t]+$", text, re.MULTILINE)
