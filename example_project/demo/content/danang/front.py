"""Front page and standard pages of the Da Nang demo portal. Names, numbers and addresses are invented."""

from __future__ import annotations

from demo.content.types import FrontContent, StandardContent, WebLinkContent, WebLinkGroupContent

_ABOUT = StandardContent(
    slug="gioi-thieu",
    title="Giới thiệu",
    intro="Đảng bộ Các cơ quan thành phố Đà Nẵng: nhiệm vụ, tổ chức và nơi tiếp nhận ý kiến.",
    body=(
        (
            "paragraph",
            "Cổng thông tin điện tử là kênh chính thức của Đảng bộ, đăng tải chủ trương, kết quả công tác và những "
            "câu chuyện từ cơ sở. Mọi tên riêng, số liệu trong bản trình diễn này đều do nhóm thực hiện tự đặt.",
        ),
        ("quote", ("Gần dân, nói đúng, làm đến nơi đến chốn.", "Phương châm của Ban Biên tập", "")),
        ("heading", "Tổ chức và hoạt động"),
        (
            "paragraph",
            "Đảng bộ gồm các tổ chức đảng trong khối cơ quan tham mưu, quản lý nhà nước và đơn vị sự nghiệp của thành phố.",
        ),
    ),
    children=(
        StandardContent(
            slug="co-cau-to-chuc",
            title="Cơ cấu tổ chức",
            intro="Thường trực Đảng ủy và các cơ quan tham mưu.",
            body=(
                (
                    "leaders",
                    (
                        "",
                        (
                            (
                                "Thường trực Đảng ủy",
                                (
                                    ("Đoàn Vĩnh Khải", "Bí thư Đảng ủy", "0236 3555 001", "khaidv@danang.example"),
                                    (
                                        "Tạ Thị Hải Yến",
                                        "Phó Bí thư Thường trực",
                                        "0236 3555 002",
                                        "yentth@danang.example",
                                    ),
                                ),
                            ),
                            (
                                "Các cơ quan tham mưu",
                                (
                                    ("Bùi Đăng Phú", "Trưởng Ban Tổ chức", "0236 3555 011", ""),
                                    ("Mai Thị Lam", "Trưởng Ban Tuyên giáo – Dân vận", "0236 3555 012", ""),
                                    ("Huỳnh Tấn Sơn", "Chủ nhiệm Ủy ban Kiểm tra", "0236 3555 013", ""),
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
            intro="Địa chỉ, điện thoại và thời gian tiếp công dân.",
            body=(
                (
                    "map",
                    {
                        "title": "Trụ sở Đảng ủy Các cơ quan thành phố",
                        "address": "Số 108 đường Hải Lam, phường Bến Sao, thành phố Đà Nẵng\nĐiện thoại: 0236 3555 010",
                        "image": "!map",
                        "alt": "Trụ sở ở ngã tư đường Hải Lam, phía đông công viên, cách bờ sông hai dãy phố.",
                        "url": "https://www.openstreetmap.org/",
                    },
                ),
                ("callout", ("note", "Tiếp công dân", "Ngày 15 hằng tháng, từ 8 giờ, tại phòng tiếp dân tầng 1.")),
            ),
        ),
    ),
)

FRONT = FrontContent(
    announcement=("Tuần lễ chuyển đổi số thành phố", "Mỗi người dân một kỹ năng số mới"),
    about=_ABOUT,
    body=(
        ("lead", {"articles": (), "category": None, "count": 4}),
        ("tabs", {"categories": ("thoi-su", "xay-dung-dang", "giao-duc-y-te"), "count": 4}),
        (
            "photos",
            {
                "title": "Thành phố bên sông Hàn",
                "images": (
                    ("dragon_bridge", "Cây cầu hình rồng bắc qua sông", "Cầu về đêm"),
                    ("city_skyline", "Dãy nhà cao tầng ven sông", "Bờ đông thức giấc"),
                    ("harbour", "Cảng biển với những cần trục", "Ca sáng ở cảng"),
                    ("fishing_boats", "Thuyền đánh cá cập bến", "Mẻ cá đầu tuần"),
                    ("night_city", "Thành phố lên đèn", "Phố đêm"),
                ),
            },
        ),
        (
            "columns",
            {"categories": ("kinh-te-bien", "do-thi-moi-truong", "van-hoa-du-lich"), "columns": "3", "count": 3},
        ),
        (
            "banner",
            {
                "image": "!announcement",
                "alt": "Tuần lễ chuyển đổi số thành phố. Mỗi người dân một kỹ năng số mới.",
                "url": "https://chuyendoiso.example.vn/",
                "from_date": None,
                "until_date": None,
            },
        ),
        ("columns", {"categories": ("chuyen-doi-so",), "columns": "1", "count": 5}),
    ),
    side=(
        ("notices", {"title": "Tin mới nhất", "category": None, "count": 7}),
        ("highlights", {"title": "Điểm đến", "articles": (), "category": "diem-den", "count": 2}),
        ("most_viewed", {"title": "", "days": "7", "count": 5}),
        ("web_links", {"group": None}),
        (
            "text",
            {
                "title": "Đường dây nóng",
                "text": "<p>Phản ánh của người dân: <b>0236 3555 010</b>, trong giờ hành chính. Thư: "
                '<a href="mailto:banbientap@danang.example">banbientap@danang.example</a></p>',
            },
        ),
        ("visitor_counter", {"note": None}),
    ),
    web_links=(
        WebLinkGroupContent(
            title="Truy cập nhanh",
            display="list",
            place="utility",
            links=(
                WebLinkContent("Dịch vụ công", "https://dichvucong.example.vn/"),
                WebLinkContent("Thư công vụ", "https://thu.example.vn/"),
                WebLinkContent("Góp ý", "https://gopy.example.vn/"),
            ),
        ),
        WebLinkGroupContent(
            title="Thành phố",
            display="list",
            place="footer",
            links=(
                WebLinkContent("Thành ủy", "https://thanhuy.example.vn/"),
                WebLinkContent("Hội đồng nhân dân", "https://hdnd.example.vn/"),
                WebLinkContent("Ủy ban nhân dân", "https://ubnd.example.vn/"),
                WebLinkContent("Mặt trận Tổ quốc", "https://mttq.example.vn/"),
            ),
        ),
    ),
)
