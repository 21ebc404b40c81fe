"""A visitor plays the day of both mentees on /phones, in Chromium, against `checkin demo`."""

import re
import shutil
import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from tests.databases import is_ci
from tests.doors.demo_process import demo_running

pytestmark = [pytest.mark.doors, pytest.mark.browser]

CHROMIUM = next(
    (found for name in ("chromium", "chromium-browser") if (found := shutil.which(name))),
    "/usr/bin/chromium",
)
ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
SOON = 2_000  # milliseconds from a crisis text to the safety text and the page
PATIENT = 15_000
NARROW = {"width": 360, "height": 740}


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with demo_running(tmp_path_factory.mktemp("demo")) as url:
        yield f"{url}/phones"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if shutil.which(CHROMIUM) is None and not is_ci():
        pytest.skip("The browser tests need Chromium: apt-get install chromium")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A tab that must not complain: no failed script, nothing from elsewhere."""
    tab = browser.new_page(locale="en-CA", viewport={"width": 1280, "height": 900})
    tab.set_default_timeout(PATIENT)
    complaints: list[str] = []
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.on("console", lambda line: complaints.append(line.text) if line.type == "error" else None)
    yield tab
    tab.close()
    assert not complaints


def phone(page: Page, who: str) -> Locator:
    return page.locator("section.phone").filter(has=page.get_by_role("heading", name=who))


def came(page: Page, who: str) -> Locator:
    return phone(page, who).locator(".came bdi")


def say(page: Page, who: str, text: str) -> None:
    field = phone(page, who).get_by_role("textbox")
    field.fill(text)
    field.press("Enter")


def next_text(page: Page, who: str, after: int, within: int = PATIENT) -> str:
    """The text that comes to a phone that has had `after` texts."""
    expect(came(page, who).nth(after)).to_be_visible(timeout=within)
    return came(page, who).nth(after).inner_text()


def number_in(page_text: str) -> str:
    found = re.search(r"\b\d{3}\b", page_text)
    assert found is not None, page_text
    return found[0]


def test_the_day_of_both_mentees(page: Page, demo: str) -> None:
    page.goto(f"{demo}?lang=en")
    expect(page.get_by_text("Everybody here is invented")).to_be_visible()
    _luc_is_reminded(page)
    _luc_moves(page)
    _ana_moves_in_free_words(page)
    number = _a_crisis_pages_rosa(page)
    _rosa_takes_it(page, number)
    _nobody_takes_the_next(page)


def _luc_is_reminded(page: Page) -> None:
    page.get_by_role("button", name="To the next thing due").click()
    assert next_text(page, "Luc", 0).startswith("Bonjour Luc. Vous et Julie: mar ")
    expect(page.locator("[data-part=clock]")).to_contain_text("6 pm")


def _luc_moves(page: Page) -> None:
    say(page, "Luc", "jpeux pas mardi, jeudi apres 18h?")
    offered = re.findall(r"(\d) = (\w{3} \d+ \w+ (\d+) h(?: (\d\d))?)", next_text(page, "Luc", 1))
    assert offered
    for _, when, hour, minute in offered:
        assert _fits_luc(when[:3], int(hour) * 60 + int(minute or 0)), when
    digit, when, hour, _ = offered[0]
    assert (when[:3], int(hour) >= 18) == ("jeu", True)
    thought = page.locator(".thought").filter(has_text="jpeux pas mardi").first
    expect(thought).to_contain_text(re.compile(r"cannot\s+Tue \d+ \w+"))
    expect(thought).to_contain_text(re.compile(r"can\s+Thu \d+ \w+ after 6 pm"))
    first = thought.locator("dd").filter(has_text=re.compile(r"^Thu \d+ \w+ \d"))
    expect(first.first).to_contain_text("inside what was asked for")
    expect(first.first).to_contain_text("a time Julie likes")
    say(page, "Luc", digit)
    assert when in next_text(page, "Luc", 2)
    expect(page.locator(".inspector")).to_contain_text("Move(meeting")


def _fits_luc(weekday: str, minute: int) -> bool:
    """Inside Julie's hours; an hour and the way home before a call at 16:00, or after it on days
    without a shift at 17:00."""
    early = 11 * 60 <= minute <= 14 * 60 + 30
    late = weekday in ("lun", "jeu") and 16 * 60 + 31 <= minute <= 19 * 60 + 30
    return weekday in ("lun", "mar", "mer", "jeu", "ven") and (early or late)


def _ana_moves_in_free_words(page: Page) -> None:
    """Out of the blue, on a Monday: she meets Marc on Thursday."""
    had = came(page, "Ana").count()
    say(page, "Ana", "cant make it thurs, work till 6, sat ok?")
    offer = next_text(page, "Ana", had)
    assert re.search(r"1 = Sat \d+ \w+", offer), offer
    assert "= Thu" not in offer
    thought = page.locator(".thought").filter(has_text="cant make it thurs").first
    expect(thought).to_contain_text("Times it read")
    expect(thought.locator(".cannot").first).to_have_text("cannot")
    expect(thought).to_contain_text(re.compile(r"cannot\s+Thu \d+ \w+"))
    expect(thought).to_contain_text(re.compile(r"Word by word:\s+thurs = Thu \d+ \w+"))
    expect(thought).to_contain_text(re.compile(r"can\s+Sat \d+ \w+"))
    saturday = thought.locator("dd").filter(has_text=re.compile(r"^Sat \d+ \w+ .*:"))
    expect(saturday.first).to_contain_text("inside the hours of both")
    say(page, "Ana", "1")
    assert "Sat" in next_text(page, "Ana", had + 1)
    meeting = page.locator(".inspector li").filter(has_text="Ana + Marc")
    expect(meeting).to_contain_text("Sat")


def _a_crisis_pages_rosa(page: Page) -> str:
    had, pages = came(page, "Ana").count(), came(page, "Rosa").count()
    began = time.monotonic()
    say(page, "Ana", "I want to kill myself tonight")
    safety = next_text(page, "Ana", had, SOON)
    paged = next_text(page, "Rosa", pages, SOON)
    assert time.monotonic() - began < SOON / 1000
    assert "988" in safety
    assert "911" in safety
    assert "kill" not in paged
    assert "Ana" not in paged
    return number_in(paged)


def _rosa_takes_it(page: Page, number: str) -> None:
    had, staff = came(page, "Ana").count(), came(page, "Rosa").count()
    say(page, "Rosa", number)
    assert number in next_text(page, "Rosa", staff)
    expect(came(page, "Rosa").filter(has_text="kill myself")).to_have_count(1)
    assert "Rosa" in next_text(page, "Ana", had)
    expect(page.locator(".matters li").filter(has_text=number)).to_contain_text("taken, Rosa")


def _nobody_takes_the_next(page: Page) -> None:
    # The last words of the alert before may still be on their way to her.
    pages, backup = came(page, "Rosa").filter(has_text="URGENT"), came(page, "Paul").count()
    had = pages.count()
    say(page, "Luc", "je veux mourir")
    expect(pages.nth(had)).to_be_visible(timeout=SOON)
    number = number_in(pages.nth(had).inner_text())
    expect(came(page, "Paul")).to_have_count(backup)
    page.get_by_role("button", name="+15 min").click()
    again = came(page, "Rosa").filter(has_text=f"nobody has alert {number}")
    expect(again.first).to_be_visible()
    expect(came(page, "Paul").filter(has_text=f"alerte {number}").first).to_be_visible()
    page.get_by_role("button", name="+15 min").click()
    everyone = came(page, "Paul").filter(has_text="tout le monde").filter(has_text=number)
    expect(everyone.first).to_be_visible()


def test_the_page_speaks_french(page: Page, demo: str) -> None:
    page.goto(f"{demo}?lang=en")
    page.get_by_role("link", name="Français").click()
    expect(page.get_by_role("button", name="Jusqu'au prochain événement")).to_be_visible()
    expect(page.get_by_text("Toutes ces personnes sont inventées")).to_be_visible()
    page.get_by_role("link", name="English").click()
    expect(page.get_by_role("button", name="To the next thing due")).to_be_visible()


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_cut_off_on_a_narrow_screen(
    browser: Browser, demo: str, language: str, scheme: str
) -> None:
    page = browser.new_page(viewport=NARROW, color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(f"{demo}?lang={language}")
    say(page, "Julie", "w" * 300)
    expect(phone(page, "Julie").locator(".mine bdi").last).to_contain_text("w" * 300)
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
    for field in page.get_by_role("textbox").all():
        box = field.bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= NARROW["width"]
    page.close()


def test_the_keyboard_is_enough(page: Page, demo: str) -> None:
    page.goto(f"{demo}?lang=en")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the phones")).to_be_focused()
    page.keyboard.press("Enter")
    for _ in range(10):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == "text":
            break
    expect(page.get_by_label("Text as Ana")).to_be_focused()
    had = came(page, "Ana").count()
    page.keyboard.type("WHO")
    page.keyboard.press("Enter")
    expect(came(page, "Ana")).to_have_count(had + 1)
    expect(page.get_by_label("Text as Ana")).to_be_focused()
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"


def test_without_script_the_page_works_too(browser: Browser, demo: str) -> None:
    page = browser.new_page(java_script_enabled=False, locale="en-CA")
    page.goto(f"{demo}?lang=en")
    had = came(page, "Marc").count()
    phone(page, "Marc").get_by_role("textbox").fill("WHO")
    phone(page, "Marc").get_by_role("button").click()
    # The page looks once more by itself after two seconds.
    expect(came(page, "Marc")).to_have_count(had + 1, timeout=PATIENT)
    page.close()


def test_a_demo_that_is_gone_is_said_so(browser: Browser, demo: str) -> None:
    page = browser.new_page()
    page.goto(f"{demo}?lang=en")
    page.route("**/phones/state*", lambda route: route.fulfill(status=503, body="gone"))
    expect(page.get_by_role("alert")).to_contain_text("The demo does not answer")
    page.unroute("**/phones/state*")
    expect(page.get_by_role("alert")).to_be_hidden()
    page.close()
