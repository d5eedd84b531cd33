"""The page with which a new portal tells its readers, in Vietnamese, how it counts; editors may rewrite it."""

from __future__ import annotations

from typing import Any

from wagtail_partyportal.conf import get_setting

TITLE = "Cách tính lượt truy cập"
SLUG = "cach-tinh-luot-truy-cap"
INTRO = "Trang này giải thích các con số trong ô “Lượt truy cập” và dòng “Lượt xem” của mỗi bài."

_SECTIONS = (
    (
        "Lượt xem",
        "Một lượt xem được tính khi trình duyệt của người đọc thực sự hiển thị trang. Mỗi lần mở trang tính một "
        "lượt; tải lại trang hoặc bấm nút quay lại không tính thêm. Trang vẫn để mở mà được xem lại sau ít nhất "
        "{minutes} phút thì tính thêm một lượt.",
    ),
    (
        "Lượt truy cập",
        "Một lượt truy cập được tính khi người đọc xem một trang mà trong {minutes} phút trước đó trình duyệt này "
        "không mở trang nào của cổng. Xem nhiều trang liên tiếp, dù trên nhiều thẻ, vẫn là một lượt truy cập.",
    ),
    (
        "Ngày, tuần, tháng, năm",
        "Ngày bắt đầu từ 0 giờ theo múi giờ của cổng, tuần bắt đầu từ thứ Hai, tháng và năm tính theo dương lịch. "
        "Lượt truy cập được ghi vào ngày máy chủ nhận được.",
    ),
    (
        "Số liệu chuyển tiếp",
        "Khi cổng được chuyển từ hệ thống cũ sang, số liệu cũ được cộng vào con số hiển thị nhưng lưu riêng với số "
        "liệu đếm được trên hệ thống mới.",
    ),
    (
        "Những gì không được tính",
        "Không tính máy tìm kiếm và các chương trình tự động có xưng danh, trang được trình duyệt tải trước mà người "
        "đọc không mở, bản xem trước của biên tập viên, và trình duyệt không chạy JavaScript.",
    ),
    (
        "Dữ liệu cá nhân",
        "Máy chủ chỉ lưu các con số tổng: không lưu địa chỉ IP, không lưu thông tin về trình duyệt, không dùng cookie. "
        "Trình duyệt tự ghi nhớ thời điểm xem trang gần nhất và không gửi thời điểm đó đi. Nếu bạn bật tín hiệu bảo vệ "
        "quyền riêng tư (Global Privacy Control) hoặc “Không theo dõi”, trình duyệt không ghi nhớ gì.",
    ),
)


def page_body() -> list[dict[str, Any]]:
    """Return the page's text as blocks of a standard page, with the project's own length of silence."""
    minutes = int(get_setting("PARTYPORTAL_VISITS_WINDOW")) // 60
    blocks: list[dict[str, Any]] = []
    for heading, text in _SECTIONS:
        blocks.append({"type": "heading", "value": {"text": heading, "level": "h2"}})
        blocks.append({"type": "paragraph", "value": f"<p>{text.format(minutes=minutes)}</p>"})
    return blocks
