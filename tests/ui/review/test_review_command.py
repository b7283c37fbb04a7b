"""`export --review`: where it writes to, what it refuses, and that it writes the same again."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.content.read import read_content
from kiosk.content.review_pack.pack import ReviewPack
from kiosk.ui.review import pictures
from kiosk.ui.review.paper import PAPERS
from kiosk.ui.review.write import write_review
from tests.content.library import write
from tests.content.valid import PEEL, skin, text, valid_files
from tests.ui.review.pdf_words import joined, pages_of

pytestmark = pytest.mark.usefixtures("qapp")

WRONG = {
    "no such paper": ["--review", "--paper", "a5"],
    "plates are not the review pack": ["--review", "--plates"],
    "paper is not of pictures": ["--paper", "letter"],
}
A4 = PAPERS["a4"]
WHEN = re.compile(rb"/(?:Creation|Mod)Date \([^)]*\)|xmp:\w+Date=\"[^\"]*\"")


def small_pack(folder: Path, files: dict[str, object] | None = None) -> ReviewPack:
    content = write(folder, files or valid_files())
    result = read_content(content, [folder / "brought"], keep_shelf=True)
    assert result.catalog is not None, result.findings
    assert result.shelf is not None
    return ReviewPack(result.catalog, result.shelf, date(2026, 11, 20))


@pytest.mark.parametrize("words", WRONG.values(), ids=WRONG.keys())
def test_wrong_options_are_told_in_one_line(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        code = main(["export", str(tmp_path / "out"), *words])
    except SystemExit as ended:
        code = int(ended.code or 0)
    assert code == 2
    (told,) = capsys.readouterr().err.splitlines()
    assert told.startswith("afterglow")
    assert "--" in told
    assert not (tmp_path / "out").exists()


def test_content_with_errors_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = write(tmp_path, {**valid_files(), "sources.json": b"{"})
    words = ["export", str(tmp_path / "out"), "--review", "--content", str(content)]
    assert main(words) == 3
    assert capsys.readouterr().err.startswith("AG-104 no usable content: ")
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_written_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    assert main(["export", str(tmp_path / "file"), "--review"]) == 2
    (told,) = [one for one in capsys.readouterr().err.splitlines() if one.startswith("afterglow")]
    assert "choose a folder" in told


def test_a_file_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "review.pdf"
    path.mkdir()
    with pytest.raises(OSError, match="cannot be written"):
        write_review(small_pack(tmp_path), path, A4)
    assert list(path.iterdir()) == []


def test_the_same_content_makes_the_same_file_but_for_its_time(tmp_path: Path) -> None:
    pack = small_pack(tmp_path)
    written = []
    for name in ("one.pdf", "other.pdf"):
        assert write_review(pack, tmp_path / name, A4) > 0
        written.append(WHEN.sub(b"", (tmp_path / name).read_bytes()))
    assert written[0] == written[1]
    assert len(WHEN.findall((tmp_path / "one.pdf").read_bytes())) == 5


def test_markup_and_odd_words_are_printed_as_they_are(tmp_path: Path) -> None:
    files = valid_files()
    slide = files[PEEL]["chapters"][0]["slides"][0]
    long_word = "Skin" + "x" * 150
    slide["headline"] = text("<b>Bold</b> & &amp; {{so}}")
    slide["body"] = text(long_word)
    write_review(small_pack(tmp_path, files), tmp_path / "review.pdf", A4)
    pages = pages_of(tmp_path / "review.pdf")
    told = "".join(page.text for page in pages)
    assert joined("<b>Bold</b> & &amp; {so}") in told
    assert long_word in told
    assert all(word.right < page.width - 40 for page in pages for word in page.words)


def test_the_longest_words_that_can_be_written_stay_on_their_pages(tmp_path: Path) -> None:
    files = valid_files()
    slide = files[PEEL]["chapters"][0]["slides"][0]
    long = "Every word of this line is here to make it as long as it may be. " * 6
    for name in ("headline", "body", "loop"):
        slide[name] = text(f"{name} {long}"[:398].strip())
    slide["points"] = [text(f"{n} {long}"[:398].strip()) for n in range(5)]
    facts = [f"S000-{n:02}" for n in range(10, 45)]
    slide["facts"] += facts
    files["facts.json"]["claims"] += [
        {"id": one, "claim": f"{one} {long}"[:398].strip(), "fate": "told"} for one in facts
    ]
    write_review(small_pack(tmp_path, files), tmp_path / "review.pdf", A4)
    pages = pages_of(tmp_path / "review.pdf")
    told = "".join(page.text for page in pages)
    for name in ("headline", "body", "loop"):
        assert joined(slide[name]["en"]) in told
    for claim in files["facts.json"]["claims"]:
        assert joined(claim["id"]) in told
    assert all(word.bottom < page.height - 40 for page in pages for word in page.words)


def test_all_skin_is_drawn_in_the_tone_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tones = []
    draw = pictures._skin

    def see(drawn: object, *rest: object) -> object:
        tones.append(drawn.tone)  # type: ignore[attr-defined]
        return draw(drawn, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(pictures, "_skin", see)
    files = valid_files()
    moments = [{"when": text("Today"), "alt": text("Skin today.")} for _ in range(2)]
    files[PEEL]["chapters"][0]["slides"][0]["figure"] = skin(moments=moments)
    pack = small_pack(tmp_path, files)
    write_review(pack, tmp_path / "own.pdf", A4)
    assert set(tones) == {3, 4}
    count = len(tones)
    write_review(pack, tmp_path / "six.pdf", A4, skin_tone=6)
    assert set(tones[count:]) == {6}
    assert len(tones) == 2 * count


def test_skin_is_drawn_with_300_dots_an_inch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes = set()
    draw = pictures._skin

    def see(*given: object) -> object:
        image = draw(*given)  # type: ignore[arg-type]
        sizes.add((image.width(), image.height()))
        return image

    monkeypatch.setattr(pictures, "_skin", see)
    write_review(small_pack(tmp_path), tmp_path / "review.pdf", A4)
    assert (round(84 / 25.4 * 300), round(84 / 1.6 / 25.4 * 300)) in sizes
