"""Da Nang demo portal: its categories, web links and site-wide details.

Every person, number, address and licence here is invented.
"""

from __future__ import annotations

from demo.content.types import CategoryContent, WebLinkContent, WebLinkGroupContent

DETAILS: dict[str, str] = {
    "key": "danang",
    "hostname": "danang.localhost",
    "name": "Cổng thông tin điện tử Đảng bộ Các cơ quan thành phố Đà Nẵng",
    "short_name": "Đảng bộ Các cơ quan Đà Nẵng",
    "name_en": "Portal of the Party Organization of Da Nang City Agencies",
    "owner_body": "Đảng bộ thành phố Đà Nẵng",
    "preset": "sea",
    "welcome_text": (
        "Chào mừng bạn đến với Cổng thông tin điện tử Đảng bộ Các cơ quan thành phố Đà Nẵng – "
        "nơi cập nhật tin tức, văn bản và chuyện hay từ cơ sở."
    ),
    "address": "Số 108 đường Hải Lam, phường Bến Sao, thành phố Đà Nẵng",
    "phone": "0236 3555 010",
    "fax": "0236 3555 011",
    "email": "banbientap@danang.example",
    "responsible_person": "Đoàn Vĩnh Khải – Trưởng Ban Biên tập",
    "licence": "Giấy phép thiết lập trang thông tin điện tử số 000/GP-TTĐT ngày 02/01/2024 (bản trình diễn)",
    "reuse_notice": (
        "Ghi rõ nguồn “Cổng thông tin điện tử Đảng bộ Các cơ quan thành phố Đà Nẵng” "
        "khi phát hành lại thông tin từ trang này."
    ),
    "web_search_engine": "coccoc",
}

SOCIAL_LINKS: tuple[tuple[str, str], ...] = (
    ("Facebook", "https://facebook.example.vn/dangbo-danang"),
    ("Zalo", "https://zalo.example.vn/dangbo-danang"),
    ("YouTube", "https://youtube.example.vn/dangbo-danang"),
)

CATEGORIES: tuple[CategoryContent, ...] = (
    CategoryContent(
        slug="thoi-su",
        title="Thời sự",
        intro="Tin tức hằng ngày về hoạt động của thành phố, các cơ quan và cơ sở.",
        children=(
            CategoryContent(
                slug="hoat-dong-thanh-pho",
                title="Hoạt động thành phố",
                intro="Hội nghị, chương trình công tác và những quyết sách đang được lấy ý kiến.",
            ),
            CategoryContent(
                slug="tu-co-so",
                title="Từ cơ sở",
                intro="Chuyện ở phường, xã, tổ dân phố: cách làm hay và việc cần gỡ.",
            ),
            CategoryContent(
                slug="quoc-phong-an-ninh",
                title="Quốc phòng – An ninh",
                intro="Phòng thủ dân sự, an ninh trật tự và thế trận lòng dân.",
            ),
        ),
    ),
    CategoryContent(
        slug="xay-dung-dang",
        title="Xây dựng Đảng",
        intro="Công tác xây dựng Đảng ở các chi, đảng bộ trực thuộc.",
        children=(
            CategoryContent(
                slug="to-chuc-can-bo",
                title="Tổ chức – Cán bộ",
                intro="Sinh hoạt chi bộ, bồi dưỡng cán bộ và phát triển đảng viên.",
            ),
            CategoryContent(
                slug="kiem-tra-giam-sat",
                title="Kiểm tra – Giám sát",
                intro="Kế hoạch, kết quả và kinh nghiệm kiểm tra, giám sát.",
            ),
            CategoryContent(
                slug="tuyen-giao-dan-van",
                title="Tuyên giáo – Dân vận",
                intro="Thông tin tuyên truyền, mô hình dân vận khéo ở khu dân cư.",
            ),
        ),
    ),
    CategoryContent(
        slug="kinh-te-bien",
        title="Kinh tế biển",
        intro="Cảng biển, thủy sản và các ngành kinh tế gắn với biển.",
        children=(
            CategoryContent(
                slug="cang-bien-logistics",
                title="Cảng biển – Logistics",
                intro="Bến cảng, kho bãi, vận tải và chuỗi cung ứng.",
            ),
            CategoryContent(
                slug="khai-thac-thuy-san",
                title="Khai thác thủy sản",
                intro="Đời sống ngư dân, mùa vụ và nghề cá có trách nhiệm.",
            ),
        ),
    ),
    CategoryContent(
        slug="chuyen-doi-so",
        title="Chuyển đổi số",
        intro="Chính quyền số, kinh tế số, xã hội số và kỹ năng an toàn trên mạng.",
    ),
    CategoryContent(
        slug="do-thi-moi-truong",
        title="Đô thị – Môi trường",
        intro="Quy hoạch, hạ tầng, cây xanh và nếp sống đô thị.",
        children=(
            CategoryContent(
                slug="quy-hoach-ha-tang",
                title="Quy hoạch – Hạ tầng",
                intro="Công trình, giao thông, thoát nước và không gian công cộng.",
            ),
            CategoryContent(
                slug="moi-truong-xanh",
                title="Môi trường xanh",
                intro="Trồng cây, giữ rừng, giảm rác và bảo vệ vùng bờ.",
            ),
        ),
    ),
    CategoryContent(
        slug="van-hoa-du-lich",
        title="Văn hóa – Du lịch",
        intro="Di sản, lễ hội, điểm đến và phong trào thể thao.",
        children=(
            CategoryContent(
                slug="di-san-le-hoi",
                title="Di sản – Lễ hội",
                intro="Lễ hội dân gian, làng nghề và những người giữ nghề.",
            ),
            CategoryContent(
                slug="diem-den",
                title="Điểm đến",
                intro="Gợi ý khám phá thành phố, từ ven sông lên vùng cao.",
            ),
            CategoryContent(
                slug="the-thao",
                title="Thể thao",
                intro="Phong trào rèn luyện sức khỏe và các giải thể thao cộng đồng.",
            ),
        ),
    ),
    CategoryContent(
        slug="giao-duc-y-te",
        title="Giáo dục – Y tế",
        intro="Trường lớp, thư viện, y tế cơ sở và chăm sóc sức khỏe người dân.",
        children=(
            CategoryContent(
                slug="hoc-duong",
                title="Học đường",
                intro="Chuyện thầy trò, đổi mới dạy học và văn hóa đọc.",
            ),
            CategoryContent(
                slug="suc-khoe-cong-dong",
                title="Sức khỏe cộng đồng",
                intro="Hiến máu, phòng bệnh và y tế gần dân.",
            ),
        ),
    ),
)

WEB_LINKS: tuple[WebLinkGroupContent, ...] = (
    WebLinkGroupContent(
        title="Liên kết web",
        display="logos",
        links=(
            WebLinkContent("Cổng dịch vụ công trực tuyến", "https://dichvucong.example.vn/"),
            WebLinkContent("Hệ thống văn bản điều hành", "https://vanban.example.vn/"),
            WebLinkContent("Thư điện tử công vụ", "https://thu.example.vn/"),
            WebLinkContent("Kho tư liệu số của Đảng bộ", "https://tulieu.example.vn/"),
            WebLinkContent("Góp ý, phản ánh trực tuyến", "https://gopy.example.vn/"),
            WebLinkContent("Thư viện ảnh thành phố", "https://thuvienanh.example.vn/"),
        ),
    ),
    WebLinkGroupContent(
        title="Sở, ban, ngành",
        display="list",
        links=(
            WebLinkContent("Văn phòng Đảng ủy Các cơ quan", "https://vanphong.example.vn/"),
            WebLinkContent("Sở Nội vụ", "https://noivu.example.vn/"),
            WebLinkContent("Sở Tài chính", "https://taichinh.example.vn/"),
            WebLinkContent("Sở Xây dựng", "https://xaydung.example.vn/"),
            WebLinkContent("Sở Khoa học và Công nghệ", "https://khoahoccongnghe.example.vn/"),
            WebLinkContent("Sở Giáo dục và Đào tạo", "https://giaoducdaotao.example.vn/"),
            WebLinkContent("Sở Y tế", "https://yte.example.vn/"),
        ),
    ),
    WebLinkGroupContent(
        title="Phường, xã",
        display="jump",
        links=(
            WebLinkContent("Phường Bến Sao", "https://bensao.example.vn/"),
            WebLinkContent("Phường Hải Lam", "https://hailam.example.vn/"),
            WebLinkContent("Phường Mỹ Sa", "https://mysa.example.vn/"),
            WebLinkContent("Phường Thanh Sa", "https://thanhsa.example.vn/"),
            WebLinkContent("Phường Vân Thạch", "https://vanthach.example.vn/"),
            WebLinkContent("Phường Vịnh Lam", "https://vinhlam.example.vn/"),
            WebLinkContent("Xã Hòa Lam", "https://hoalam.example.vn/"),
            WebLinkContent("Xã Hòa Trúc", "https://hoatruc.example.vn/"),
        ),
    ),
)
