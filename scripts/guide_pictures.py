"""Draw the pictures of the editors' guide (docs/vi/images) anew, from the demo as a contributor, an editor and an
administrator see it in Chromium.

Each picture shows the part of a screen that its page speaks of. The demo is a throwaway copy; nothing of it is kept.
"""

import io
import re
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from demo_server import Demo, running_demo
from lighthouse import find_chromium
from PIL import Image
from playwright.sync_api import Browser, Locator, Page, Playwright, sync_playwright

IMAGES = Path(__file__).resolve().parent.parent / "docs" / "vi" / "images"
PASSWORD = "demo"  # noqa: S105 - example_project/demo/loading.py
WINDOW = {"width": 1200, "height": 860}
LARGEST = 60 * 1024  # bytes
QUALITIES = (82, 72, 60, 45)
MARGIN = 16  # pixels around what is shown
BAR = 90  # pixels that stay at the top of the window when it is scrolled
WAIT = 15_000  # milliseconds

TITLE = "Đảng ủy xã Trà Mai sơ kết công tác quý I"
LEAD = (
    "Sáng 12/4, Đảng ủy xã Trà Mai tổ chức hội nghị sơ kết công tác quý I, bàn nhiệm vụ trọng tâm quý II. "
    "Bí thư Đảng ủy xã chủ trì hội nghị."
)
TEXT = "Hội nghị đánh giá, các chi bộ đã hoàn thành việc học tập nghị quyết và duy trì nền nếp sinh hoạt."
ALT = "Các đại biểu giơ tay biểu quyết trong hội trường"


def main() -> int:
    with running_demo() as demo:
        return draw(demo)


def draw(demo: Demo) -> int:
    """Take all pictures; return 1 if one of them is heavier than it may be."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright, browsing(playwright) as browser:
        camera = Camera()
        contributor, editor, administrator = (sit_down(browser, demo) for _ in range(3))
        log_in(contributor, "quangnam-contributor", camera)
        write(contributor, camera)
        log_in(editor, "quangnam-editor")
        approve(editor, camera)
        compose_front_page(editor, camera)
        link(editor, camera)
        count(editor, camera)
        schedule(editor, camera)
        log_in(administrator, "quangnam-administrator")
        invite(administrator, camera)
    return camera.report()


@contextmanager
def browsing(playwright: Playwright) -> Iterator[Browser]:
    options = ["--no-sandbox", "--disable-gpu", "--force-color-profile=srgb", "--hide-scrollbars"]
    browser = playwright.chromium.launch(executable_path=find_chromium(), args=options)
    try:
        yield browser
    finally:
        browser.close()


def sit_down(browser: Browser, demo: Demo) -> Page:
    """Return the window of somebody who isn't logged in yet."""
    context = browser.new_context(
        base_url=demo.url(""),
        viewport=WINDOW,
        locale="vi-VN",
        timezone_id="Asia/Ho_Chi_Minh",
        reduced_motion="reduce",
    )
    # The browser's own button beside a file speaks the language of the machine: here often English.
    context.add_init_script(
        "const sheet = new CSSStyleSheet(); sheet.replaceSync('::file-selector-button { display: none }');"
        "addEventListener('DOMContentLoaded', () => document.adoptedStyleSheets.push(sheet));"
    )
    page = context.new_page()
    page.set_default_timeout(WAIT)
    return page


Box = tuple[float, float, float, float]  # left, top, right, bottom


class Camera:
    """Takes pictures of parts of a window, as small WebP files."""

    def __init__(self) -> None:
        self.sizes: dict[str, int] = {}

    def take(self, name: str, *shown: Locator, margin: int = MARGIN) -> None:
        """Store a picture of the rectangle around what is shown, inside the window."""
        page = shown[0].page
        page.wait_for_load_state("networkidle")
        page.wait_for_timeout(400)  # what unfolds has unfolded
        picture = Image.open(io.BytesIO(page.screenshot(animations="disabled", caret="hide")))
        picture = picture.convert("RGB").crop(around([box_of(one) for one in shown], margin, picture.size))
        for quality in QUALITIES:
            stream = io.BytesIO()
            picture.save(stream, "WEBP", quality=quality, method=6)
            if stream.tell() <= LARGEST:
                break
        (IMAGES / f"{name}.webp").write_bytes(stream.getvalue())
        self.sizes[name] = stream.tell()
        print(f"{name:24}{picture.width:6} × {picture.height:<6}{stream.tell() / 1024:6.1f} KB", flush=True)

    def report(self) -> int:
        print(f"{len(self.sizes)} pictures, {sum(self.sizes.values()) / 1024:.0f} KB")
        return 1 if max(self.sizes.values()) > LARGEST else 0


def box_of(shown: Locator) -> Box:
    box = shown.bounding_box()
    if box is None:
        raise ValueError(f"{shown} isn't on the screen")
    return box["x"], box["y"], box["x"] + box["width"], box["y"] + box["height"]


def around(boxes: list[Box], margin: int, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """Return the rectangle around all boxes with a margin, inside the window."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    left, top = max(0, min(lefts) - margin), max(0, min(tops) - margin)
    right, bottom = min(size[0], max(rights) + margin), min(size[1], max(bottoms) + margin)
    return round(left), round(top), round(right), round(bottom)


def log_in(page: Page, username: str, camera: Camera | None = None) -> None:
    page.goto("/admin/")
    page.get_by_role("textbox", name="Tên đăng nhập").fill(username)
    page.get_by_role("textbox", name="Mật khẩu").fill(PASSWORD)
    if camera:
        camera.take("dang-nhap", page.get_by_role("main"))
    page.get_by_role("button", name="Đăng nhập").click()
    page.wait_for_url("**/admin/")


# --- A contributor writes --------------------------------------------------------------------------------


def write(page: Page, camera: Camera) -> None:
    find_category(page, camera)
    page.get_by_role("link", name="Thêm trang con").click()
    kinds = page.get_by_role("main")
    camera.take("chon-loai-trang", kinds.get_by_role("heading"), kinds.get_by_role("listitem").last)
    page.get_by_role("link", name=re.compile("^Bài viết")).click()
    title = page.get_by_role("textbox", name="Tiêu đề")
    title.press_sequentially(TITLE)
    page.get_by_role("textbox", name="Sapo").fill(LEAD)
    scroll_to(page.get_by_role("region", name="Trước khi xuất bản"))
    camera.take("bieu-mau-bai-viet", page.locator("body"))
    illustrate(page, camera)
    add_text(page, camera)
    preview(page, camera)
    submit(page, camera)


def find_category(page: Page, camera: Camera) -> None:
    page.get_by_role("navigation", name="Danh mục chính").get_by_role("button", name="Trang", exact=True).click()
    tree = page.get_by_role("dialog", name="Cây trang")
    links = tree.get_by_role("link")
    links.nth(1).wait_for()
    camera.take("cay-trang", links.first, links.last)
    tree.get_by_role("link", name="Xem các trang con của “Tin tức – Sự kiện”").click()
    tree.get_by_role("link", name="Tin trong tỉnh", exact=True).click()


def illustrate(page: Page, camera: Camera) -> None:
    section = page.get_by_role("region", name="Ảnh chính")
    section.get_by_role("button", name="Chọn ảnh").click()
    dialog = page.get_by_role("dialog").filter(has=page.get_by_role("heading", name="Chọn ảnh"))
    with tempfile.TemporaryDirectory() as folder:
        photograph = Path(folder) / "bieu-quyet.jpg"
        photograph.write_bytes(a_photograph(page))
        dialog.get_by_role("tab", name="Tải lên").click()
        dialog.get_by_label("Tệp").set_input_files(photograph)
        dialog.get_by_label("Tiêu đề").fill("Biểu quyết tại hội nghị Đảng ủy xã Trà Mai")
        dialog.get_by_label("Mô tả").fill(ALT)
        camera.take("tai-anh-len", dialog.locator(".modal-content"))
        dialog.get_by_role("button", name="Tải lên").click()
        section.get_by_text("Biểu quyết tại hội nghị").wait_for()
    section.get_by_role("textbox", name="Mô tả ảnh").fill(ALT)
    section.get_by_role("textbox", name="Chú thích").fill("Biểu quyết thông qua nghị quyết")
    section.get_by_role("textbox", name="Người chụp").fill("N.Đ")
    page.mouse.move(0, 0)
    scroll_to(section)
    camera.take("anh-chinh", section)


def a_photograph(page: Page) -> bytes:
    """Return the first picture of the front page, as if it came from somebody's camera."""
    reader = page.context.new_page()
    reader.goto("/")
    picture = reader.locator("main img").first.screenshot(type="jpeg", quality=90)
    reader.close()
    return picture


def add_text(page: Page, camera: Camera) -> None:
    body = page.locator("[id$=-body-section]")
    scroll_to(body)
    body.get_by_role("button", name="Chèn khối nội dung").click()
    camera.take("chen-khoi", body.get_by_role("heading", name="Nội dung"), page.get_by_role("listbox"))
    page.get_by_role("option", name="Nội dung").click()
    text = body.locator("[contenteditable=true]")
    text.click()
    page.keyboard.type(TEXT)
    page.wait_for_timeout(1500)  # the editor hands the text over to the form


def preview(page: Page, camera: Camera) -> None:
    page.get_by_role("button", name="Mở hoặc đóng khung xem trước").click()
    scroll_to(page.get_by_role("region", name="Trước khi xuất bản"))
    page.wait_for_timeout(3000)  # the preview loads
    camera.take("xem-truoc", page.locator("body"))
    page.get_by_role("button", name="Mở hoặc đóng khung xem trước").click()


def submit(page: Page, camera: Camera) -> None:
    page.get_by_role("button", name="Thao tác khác").click()
    actions = page.get_by_role("navigation", name="Thao tác (cuối trang)")
    button = actions.get_by_role("button", name=re.compile("^Gửi duyệt: "))
    camera.take("gui-duyet", actions, button, margin=0)
    button.click()
    page.get_by_role("status").get_by_text("đã được gửi duyệt").wait_for()


# --- An editor decides -----------------------------------------------------------------------------------


def approve(page: Page, camera: Camera) -> None:
    waiting = page.get_by_role("region", name="Đang chờ bạn duyệt")
    scroll_to(waiting)
    camera.take("dang-cho-duyet", waiting)
    waiting.get_by_role("link", name=TITLE).click()
    lacks = page.get_by_role("region", name="Trước khi xuất bản")
    camera.take("truoc-khi-xuat-ban", lacks)
    page.get_by_role("button", name="Thao tác khác").click()
    actions = page.get_by_role("navigation", name="Thao tác (cuối trang)")
    camera.take("duyet", actions, actions.get_by_role("tooltip"), margin=0)


def compose_front_page(page: Page, camera: Camera) -> None:
    page.goto("/admin/")
    page.get_by_role("navigation", name="Danh mục chính").get_by_role("button", name="Trang", exact=True).click()
    home = page.get_by_role("dialog", name="Cây trang").get_by_role("link").first
    home.click()
    page.get_by_role("heading", name=re.compile("^Đang xem: ")).wait_for()
    page.get_by_role("navigation", name="Actions").get_by_role("button", name="Thao tác").click()
    page.get_by_role("link", name="Sửa", exact=True).click()
    scroll_to(page.get_by_role("region", name="Cột chính"))
    camera.take("trang-chu", page.locator("body"))


def link(page: Page, camera: Camera) -> None:
    page.get_by_role("navigation", name="Danh mục chính").get_by_role("link", name="Liên kết web", exact=True).click()
    page.get_by_role("main").get_by_role("link", name="Các cơ quan Đảng", exact=True).click()
    page.get_by_role("button", name="Thu gọn tất cả").wait_for()
    camera.take("lien-ket-web", page.locator("body"))


def count(page: Page, camera: Camera) -> None:
    page.goto("/admin/")
    page.get_by_role("region", name="Lượt truy cập").get_by_role("link").last.click()
    camera.take("luot-truy-cap", page.get_by_role("heading", level=1), page.get_by_role("figure").first)


def schedule(page: Page, camera: Camera) -> None:
    page.goto("/admin/")
    page.get_by_role("region", name="Đang chờ bạn duyệt").get_by_role("link", name=TITLE).click()
    page.get_by_role("button", name="Mở hoặc đóng khung trạng thái").click()
    panel = page.get_by_role("complementary", name="Trạng thái")
    panel.get_by_role("button", name="Đặt lịch").click()
    dialog = page.get_by_role("dialog", name="Đặt lịch xuất bản")
    dialog.locator("input").first.fill("30/04/2030 06:00")
    camera.take("hen-gio", dialog.locator(".w-dialog__box"), page.locator(".xdsoft_datetimepicker:visible"))


def invite(page: Page, camera: Camera) -> None:
    page.goto("/admin/partyportal/invitations/add/")
    page.get_by_role("textbox", name="Thư điện tử").fill("bientap@quangnam.example")
    page.get_by_role("radio", name="Biên tập viên").check()
    send = page.get_by_role("button", name="Gửi lời mời")
    camera.take(
        "moi-nguoi", page.get_by_role("heading", level=1), page.get_by_role("textbox", name="Thư điện tử"), send
    )


# --- The window ------------------------------------------------------------------------------------------


def scroll_to(shown: Locator) -> None:
    """Bring it to the upper part of the window, below the bar that stays there; nothing has the focus any more."""
    shown.evaluate(
        "(element, bar) => { document.activeElement.blur(); element.style.scrollMarginTop = `${bar}px`;"
        " element.scrollIntoView({block: 'start', behavior: 'instant'}); }",
        BAR,
    )


if __name__ == "__main__":
    sys.exit(main())
