"""Trang chủ và các trang giới thiệu của cổng Lai Châu: tên người, bản làng, số điện thoại đều tự đặt."""

from __future__ import annotations

from demo.content.types import CampaignContent, FrontContent, StandardContent, WebLinkContent, WebLinkGroupContent

_ABOUT = StandardContent(
    slug="gioi-thieu",
    title="Giới thiệu",
    intro="Trang thông tin điện tử Đảng bộ tỉnh: tiếng nói của bản làng vùng cao biên giới.",
    body=(
        (
            "paragraph",
            "Trang thông tin giới thiệu chủ trương của Tỉnh ủy, hoạt động của cấp ủy các cấp và đời sống của đồng bào "
            "các dân tộc. Nội dung trong bản trình diễn này đều do nhóm thực hiện tự viết.",
        ),
        (
            "image",
            ("rice_terraces", "Ruộng bậc thang vào mùa lúa chín", "Ruộng bậc thang ở một xã vùng cao.", "Ảnh minh họa"),
        ),
    ),
    children=(
        StandardContent(
            slug="co-cau-to-chuc",
            title="Cơ cấu tổ chức",
            intro="Ban Biên tập và các bộ phận.",
            body=(
                (
                    "leaders",
                    (
                        "",
                        (
                            (
                                "Lãnh đạo",
                                (("Giàng A Pháng", "Trưởng Ban Biên tập", "0213 3000 101", "phangga@laichau.example"),),
                            ),
                            (
                                "Các bộ phận",
                                (
                                    ("Lò Thị Ban", "Phó Trưởng Ban, phụ trách nội dung", "0213 3000 102", ""),
                                    ("Tao Văn Nhất", "Thư ký Ban Biên tập", "0213 3000 103", ""),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        StandardContent(
            slug="lien-he",
            title="Liên hệ",
            intro="Gửi tin, bài và ý kiến cho Ban Biên tập.",
            body=(
                (
                    "map",
                    {
                        "title": "Ban Biên tập",
                        "address": "Khu Trung tâm Hành chính – Chính trị tỉnh Lai Châu\nĐiện thoại: 0213 3000 100",
                        "image": "!map",
                        "alt": "Tòa nhà ở phía đông công viên trung tâm, gần ngã tư thứ hai tính từ bờ suối.",
                        "url": "https://www.openstreetmap.org/",
                    },
                ),
            ),
        ),
    ),
)

FRONT = FrontContent(
    announcement=("Chung tay xây dựng nông thôn mới", "Bản sạch, nhà ấm, đường vui"),
    campaign=CampaignContent(("Ngày hội Đại đoàn kết toàn dân tộc", "Đoàn kết từ bản làng, ấm no cùng biên giới")),
    about=_ABOUT,
    body=(
        ("lead", {"articles": (), "category": None, "count": 4}),
        ("highlights", {"title": "Gương sáng bản làng", "articles": (), "category": "guong-sang-ban-lang", "count": 3}),
        ("columns", {"categories": ("xay-dung-dang", "nong-thon-moi"), "columns": "2", "count": 3}),
        (
            "banner",
            {
                "image": "!announcement",
                "alt": "Chung tay xây dựng nông thôn mới. Bản sạch, nhà ấm, đường vui.",
                "url": "",
                "from_date": None,
                "until_date": None,
            },
        ),
        ("columns", {"categories": ("dan-toc-bien-gioi", "giao-duc-y-te-vung-cao"), "columns": "2", "count": 3}),
        (
            "photos",
            {
                "title": "Sắc màu vùng cao",
                "images": (
                    ("rice_terraces", "Ruộng bậc thang mùa lúa chín", "Mùa vàng"),
                    ("tea_hills", "Đồi chè xanh trong sương", "Đồi chè buổi sớm"),
                    ("stilt_houses", "Nhà sàn bên sườn núi", "Bản nhà sàn"),
                    ("cloud_mountains", "Biển mây giữa các đỉnh núi", "Săn mây"),
                ),
            },
        ),
        ("columns", {"categories": ("van-hoa-cac-dan-toc",), "columns": "1", "count": 4}),
    ),
    side=(
        ("notices", {"title": "Tin trong tỉnh", "category": "tin-trong-tinh", "count": 6}),
        ("most_viewed", {"title": "", "days": "7", "count": 5}),
        ("web_links", {"group": None}),
        ("highlights", {"title": "Ẩm thực", "articles": (), "category": "am-thuc", "count": 1}),
        ("visitor_counter", {"note": None}),
    ),
    web_links=(
        WebLinkGroupContent(
            title="Truy cập nhanh",
            display="list",
            place="utility",
            links=(WebLinkContent("Thư công vụ", "https://thu.example.vn/"),),
        ),
        WebLinkGroupContent(
            title="Các vùng trong tỉnh",
            display="list",
            place="footer",
            links=(
                WebLinkContent("Vùng Sông Hai", "https://songhai.example.vn/"),
                WebLinkContent("Vùng Núi Mây", "https://nuimay.example.vn/"),
                WebLinkContent("Vùng Thác Trắng", "https://thactrang.example.vn/"),
            ),
        ),
    ),
)
