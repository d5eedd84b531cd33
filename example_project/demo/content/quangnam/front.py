"""Trang chủ và các trang giới thiệu của cổng Quảng Nam. Tên người, số điện thoại, địa chỉ đều do nhóm làm bản minh họa tự đặt."""

from __future__ import annotations

from demo.content.types import FrontContent, StandardContent, WebLinkContent, WebLinkGroupContent

_ABOUT = StandardContent(
    slug="gioi-thieu",
    title="Giới thiệu",
    intro="Đảng bộ Khối các cơ quan tỉnh: chức năng, nhiệm vụ, tổ chức bộ máy và thông tin liên hệ.",
    body=(
        ("heading", "Chức năng"),
        (
            "paragraph",
            "Đảng ủy Khối là cấp ủy trực tiếp của các tổ chức đảng trong cơ quan cấp tỉnh; lãnh đạo, chỉ đạo việc "
            "thực hiện nhiệm vụ chính trị, xây dựng Đảng và công tác quần chúng trong Đảng bộ Khối.",
        ),
        ("heading", "Nhiệm vụ chính"),
        (
            "paragraph",
            "Lãnh đạo cán bộ, đảng viên chấp hành đường lối của Đảng, chính sách và pháp luật của Nhà nước; "
            "chăm lo xây dựng chi bộ, đảng bộ cơ sở trong sạch, vững mạnh.",
        ),
        (
            "table",
            (
                "Đảng bộ Khối qua các con số (số liệu minh họa)",
                (
                    ("Chỉ tiêu", "Năm 2024", "Năm 2025"),
                    ("Tổ chức cơ sở đảng", "68", "66"),
                    ("Đảng viên", "4.512", "4.598"),
                ),
            ),
        ),
    ),
    children=(
        StandardContent(
            slug="co-cau-to-chuc",
            title="Cơ cấu tổ chức",
            intro="Thường trực Đảng ủy, các ban tham mưu và văn phòng.",
            body=(
                (
                    "leaders",
                    (
                        "",
                        (
                            (
                                "Thường trực Đảng ủy",
                                (
                                    ("Lương Văn Trà", "Bí thư Đảng ủy Khối", "0235 3555 201", "tralv@quangnam.example"),
                                    (
                                        "Đinh Văn Khải",
                                        "Phó Bí thư Thường trực",
                                        "0235 3555 202",
                                        "khaidv@quangnam.example",
                                    ),
                                    (
                                        "Phan Thị Mây",
                                        "Phó Bí thư Đảng ủy Khối",
                                        "0235 3555 203",
                                        "maypt@quangnam.example",
                                    ),
                                ),
                            ),
                            (
                                "Các ban tham mưu, giúp việc",
                                (
                                    ("Hồ Sỹ Lâm", "Trưởng Ban Tổ chức", "0235 3555 211", ""),
                                    ("Ngô Thị Hoài", "Trưởng Ban Tuyên giáo và Dân vận", "0235 3555 212", ""),
                                    ("Trương Quốc Vĩ", "Chủ nhiệm Ủy ban Kiểm tra", "0235 3555 213", ""),
                                    (
                                        "Lê Thị Bích Ngà",
                                        "Chánh Văn phòng",
                                        "0235 3555 210",
                                        "vanphong@quangnam.example",
                                    ),
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
            intro="Văn phòng tiếp nhận ý kiến, đơn thư và hồ sơ trong giờ hành chính.",
            body=(
                (
                    "map",
                    {
                        "title": "Văn phòng Đảng ủy Khối các cơ quan",
                        "address": "Số 108 đường Hoa Sen, thành phố Tam Kỳ, tỉnh Quảng Nam\nĐiện thoại: 0235 3555 210",
                        "image": "!map",
                        "alt": "Văn phòng ở góc đường Hoa Sen, cách công viên 300 mét về phía đông, phía bắc bờ sông.",
                        "url": "https://www.openstreetmap.org/",
                    },
                ),
                ("heading", "Thời gian làm việc"),
                (
                    "paragraph",
                    "Thứ hai đến thứ sáu: buổi sáng từ 7 giờ 30 đến 11 giờ 30, buổi chiều từ 13 giờ 30 đến 17 giờ.",
                ),
            ),
        ),
    ),
)

FRONT = FrontContent(
    announcement=("Chào mừng kỷ niệm Ngày thành lập Đảng", "Thi đua lập thành tích, giữ trọn niềm tin với Nhân dân"),
    hot_news_count=3,
    about=_ABOUT,
    body=(
        ("lead", {"articles": (), "category": None, "count": 5}),
        (
            "banner",
            {
                "image": "!announcement",
                "alt": "Chào mừng kỷ niệm Ngày thành lập Đảng. Thi đua lập thành tích, giữ trọn niềm tin với Nhân dân.",
                "url": "",
                "from_date": None,
                "until_date": None,
            },
        ),
        ("columns", {"categories": ("tin-tuc-su-kien",), "columns": "1", "count": 5}),
        ("columns", {"categories": ("to-chuc-kiem-tra", "tuyen-giao-dan-van"), "columns": "2", "count": 4}),
        (
            "highlights",
            {"title": "Học tập và làm theo Bác", "articles": (), "category": "hoc-tap-va-lam-theo-bac", "count": 3},
        ),
        ("tabs", {"categories": ("van-hoa-xa-hoi", "doan-the", "chuyen-doi-so"), "count": 4}),
        (
            "photos",
            {
                "title": "Quảng Nam qua ảnh",
                "images": (
                    ("brick_towers", "Nhóm tháp gạch cổ giữa thung lũng xanh", "Tháp cổ trong nắng sớm"),
                    ("old_town_lanterns", "Phố cổ treo đèn lồng lúc chiều xuống", "Phố cổ lên đèn"),
                    ("river_boats", "Thuyền nhỏ trên dòng sông rộng", "Thuyền về trên sông quê"),
                    ("lotus_pond", "Đầm sen đang mùa nở rộ", "Mùa sen đầu hạ"),
                    ("sea_beach", "Bãi biển dài với hàng phi lao", "Biển sáng"),
                ),
            },
        ),
    ),
    side=(
        ("notices", {"title": "Văn bản mới", "category": "van-ban-moi", "count": 5}),
        (
            "documents",
            {
                "title": "Tài liệu sinh hoạt chi bộ",
                "documents": (
                    "Kế hoạch kiểm tra, giám sát năm 2026",
                    "Hướng dẫn sinh hoạt chuyên đề quý IV",
                    "Mẫu biên bản họp chi bộ",
                ),
            },
        ),
        (
            "video",
            {
                "title": "Phóng sự: Một ngày ở bộ phận một cửa",
                "url": "https://vimeo.com/76979871",
                "file": None,
                "poster": "computer_office",
                "caption": "",
            },
        ),
        ("notices", {"title": "Tin mới nhất", "category": None, "count": 6}),
        ("most_viewed", {"title": "", "days": "7", "count": 5}),
        ("web_links", {"group": None}),
        ("visitor_counter", {"note": None}),
    ),
    web_links=(
        WebLinkGroupContent(
            title="Truy cập nhanh",
            display="list",
            place="utility",
            links=(
                WebLinkContent("Thư công vụ", "https://thu.example.vn/"),
                WebLinkContent("Lịch công tác", "https://lichcongtac.example.vn/"),
            ),
        ),
        WebLinkGroupContent(
            title="Đảng bộ trực thuộc",
            display="list",
            place="footer",
            links=(
                WebLinkContent("Đảng bộ Văn phòng Tỉnh ủy", "https://vptu.example.vn/"),
                WebLinkContent("Đảng bộ Sở Nội vụ", "https://noivu.example.vn/"),
                WebLinkContent("Đảng bộ Sở Tài chính", "https://taichinh.example.vn/"),
                WebLinkContent("Đảng bộ Trường Chính trị", "https://truongct.example.vn/"),
            ),
        ),
        WebLinkGroupContent(
            title="Dịch vụ và tra cứu",
            display="list",
            place="footer",
            links=(
                WebLinkContent("Dịch vụ công trực tuyến", "https://dichvucong.example.vn/"),
                WebLinkContent("Tra cứu văn bản", "https://vanban.example.vn/"),
                WebLinkContent("Phản ánh, kiến nghị", "https://gopy.example.vn/"),
            ),
        ),
    ),
)
