"""What a new portal begins with where its plan says nothing else, in Vietnamese; editors rewrite it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_CATEGORIES: tuple[dict[str, Any], ...] = (
    {"title": "Tin tức – Sự kiện"},
    {
        "title": "Xây dựng Đảng",
        "children": [
            {"title": "Tổ chức – Cán bộ"},
            {"title": "Kiểm tra, giám sát"},
            {"title": "Tuyên giáo và Dân vận"},
        ],
    },
    {"title": "Học tập và làm theo Bác"},
    {"title": "Kinh tế – Xã hội"},
    {"title": "Văn hóa – Du lịch"},
)
_WEB_LINKS: tuple[dict[str, Any], ...] = (
    {
        "title": "Liên kết web",
        "links": [
            {"title": "Báo điện tử Chính phủ", "url": "https://baochinhphu.vn"},
            {"title": "Báo Nhân Dân", "url": "https://nhandan.vn"},
            {"title": "Cổng Thông tin điện tử Chính phủ", "url": "https://chinhphu.vn"},
            {"title": "Hệ thống Tư liệu – Văn kiện Đảng", "url": "https://tulieuvankien.dangcongsan.vn"},
            {"title": "Tạp chí Cộng sản", "url": "https://www.tapchicongsan.org.vn"},
            {"title": "Cơ sở dữ liệu quốc gia về văn bản pháp luật", "url": "https://vbpl.vn"},
        ],
    },
)


def tables(given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the usual categories, pages and web links, as tables of a plan for the portal that is described."""
    return {
        "categories": list(_CATEGORIES),
        "pages": [
            {
                "title": "Giới thiệu",
                "intro": f"Giới thiệu về {given.get('name', '')}."[:1000],
                "text": "Nội dung đang được cập nhật.",
            }
        ],
        "web_links": list(_WEB_LINKS),
    }
