"""The portal itself: its owner, its categories and the addresses it points to."""

from __future__ import annotations

from demo.content.types import CategoryContent, WebLinkContent, WebLinkGroupContent

KEY = "laichau"
HOSTNAME = "laichau.localhost"
NAME = "Trang thông tin điện tử Đảng bộ tỉnh Lai Châu"
SHORT_NAME = "Đảng bộ Lai Châu"
NAME_EN = "Portal of the Party Committee of Lai Châu Province"
OWNER_BODY = "Tỉnh ủy Lai Châu"
PRESET = "forest"
WELCOME_TEXT = "Chào mừng bạn đến với Trang thông tin điện tử Đảng bộ tỉnh Lai Châu"
ADDRESS = "Khu Trung tâm Hành chính – Chính trị tỉnh Lai Châu"
PHONE = "0213 3000 100"
FAX = "0213 3000 101"
EMAIL = "trangtin@laichau.example"
RESPONSIBLE_PERSON = "Ông Nguyễn Hải Thuận, Trưởng Ban Biên tập"
LICENCE = "Giấy phép số 00/GP-TTĐT, cấp ngày 14/02/2023 (giấy phép minh họa)"
REUSE_NOTICE = "Ghi rõ nguồn “Trang thông tin điện tử Đảng bộ tỉnh Lai Châu” khi phát hành lại thông tin từ trang này."
SOCIAL_LINKS = (
    ("Facebook", "https://facebook.example.vn/dangbolaichau"),
    ("YouTube", "https://youtube.example.vn/dangbolaichau"),
    ("Zalo", "https://zalo.example.vn/dangbolaichau"),
)
WEB_SEARCH_ENGINE = "google"

CATEGORIES: tuple[CategoryContent, ...] = (
    CategoryContent(
        slug="tin-trong-tinh",
        title="Tin trong tỉnh",
        intro="Thời sự, kinh tế và đời sống ở các xã, phường trong tỉnh.",
        children=(
            CategoryContent(
                slug="thoi-su",
                title="Thời sự",
                intro="Hoạt động của cấp ủy, chính quyền, Mặt trận và các đoàn thể.",
            ),
            CategoryContent(
                slug="kinh-te",
                title="Kinh tế",
                intro="Chuyện làm ăn từ đồi chè, nương quế đến chợ phiên vùng cao.",
            ),
            CategoryContent(
                slug="xa-hoi",
                title="Xã hội",
                intro="An sinh, phòng, chống thiên tai và những nghĩa cử trong cộng đồng.",
            ),
        ),
    ),
    CategoryContent(
        slug="xay-dung-dang",
        title="Xây dựng Đảng",
        intro="Công tác xây dựng Đảng nhìn từ chi bộ bản và đảng bộ cơ sở.",
        children=(
            CategoryContent(
                slug="to-chuc",
                title="Tổ chức",
                intro="Phát triển đảng viên, nâng cao chất lượng sinh hoạt chi bộ.",
            ),
            CategoryContent(
                slug="kiem-tra",
                title="Kiểm tra",
                intro="Kiểm tra, giám sát và giữ nghiêm kỷ luật của Đảng từ cơ sở.",
            ),
            CategoryContent(
                slug="dan-van",
                title="Dân vận",
                intro="Những mô hình “Dân vận khéo” và cách làm gần dân, nghe dân.",
            ),
        ),
    ),
    CategoryContent(
        slug="nong-thon-moi",
        title="Nông thôn mới",
        intro="Hành trình đổi thay của các bản làng và những sản phẩm từ núi rừng.",
        children=(
            CategoryContent(
                slug="san-pham-ocop",
                title="Sản phẩm OCOP",
                intro="Đặc sản địa phương và những người làm nên thương hiệu.",
            ),
            CategoryContent(
                slug="ha-tang-nong-thon",
                title="Hạ tầng nông thôn",
                intro="Đường, cầu, điện, nước do Nhà nước và Nhân dân cùng làm.",
            ),
        ),
    ),
    CategoryContent(
        slug="dan-toc-bien-gioi",
        title="Dân tộc – Biên giới",
        intro="Đời sống đồng bào các dân tộc, tôn giáo và nhiệm vụ giữ yên đường biên.",
        children=(
            CategoryContent(
                slug="chinh-sach-dan-toc",
                title="Chính sách dân tộc",
                intro="Chính sách đi vào cuộc sống ở vùng đồng bào dân tộc thiểu số.",
            ),
            CategoryContent(
                slug="ton-giao",
                title="Tôn giáo",
                intro="Đồng bào có đạo sống tốt đời, đẹp đạo, chung tay xây dựng bản làng.",
            ),
            CategoryContent(
                slug="bien-gioi",
                title="Biên giới",
                intro="Quân và dân cùng giữ đường biên, cột mốc, giữ bình yên cho bản làng.",
            ),
        ),
    ),
    CategoryContent(
        slug="van-hoa-cac-dan-toc",
        title="Văn hóa các dân tộc",
        intro="Tiếng nói, trang phục, phong tục và tri thức của các dân tộc trong tỉnh.",
        children=(
            CategoryContent(
                slug="le-hoi",
                title="Lễ hội",
                intro="Những ngày hội của người Thái, Mông, Dao, Hà Nhì.",
            ),
            CategoryContent(
                slug="nghe-truyen-thong",
                title="Nghề truyền thống",
                intro="Dệt, thêu, nhuộm chàm, rèn và những đôi tay giữ nghề.",
            ),
            CategoryContent(
                slug="am-thuc",
                title="Ẩm thực",
                intro="Hương vị bếp lửa vùng cao theo từng mùa trong năm.",
            ),
        ),
    ),
    CategoryContent(
        slug="giao-duc-y-te-vung-cao",
        title="Giáo dục – Y tế vùng cao",
        intro="Con chữ và sức khỏe ở những điểm trường, trạm y tế xa nhất.",
        children=(
            CategoryContent(
                slug="giao-duc",
                title="Giáo dục",
                intro="Thầy cô cắm bản, trường bán trú và những lớp học vùng cao.",
            ),
            CategoryContent(
                slug="y-te",
                title="Y tế",
                intro="Chăm sóc sức khỏe ban đầu, y tế bản và khám, chữa bệnh từ xa.",
            ),
        ),
    ),
    CategoryContent(
        slug="guong-sang-ban-lang",
        title="Gương sáng bản làng",
        intro="Những con người bình dị làm việc tốt cho bản làng mỗi ngày.",
    ),
)

WEB_LINKS: tuple[WebLinkGroupContent, ...] = (
    WebLinkGroupContent(
        title="Liên kết web",
        display="logos",
        links=(
            WebLinkContent("Cổng thông tin điện tử tỉnh", "https://congthongtin.example.vn"),
            WebLinkContent("Cổng dịch vụ công", "https://dichvucong.example.vn"),
            WebLinkContent("Báo Tây Bắc Ngày Mới", "https://taybacngaymoi.example.vn"),
            WebLinkContent("Tạp chí Bản làng", "https://banlang.example.vn"),
            WebLinkContent("Thư viện số vùng cao", "https://thuvien.example.vn"),
            WebLinkContent("Du lịch Lai Châu", "https://dulichlaichau.example.vn"),
        ),
    ),
    WebLinkGroupContent(
        title="Các cơ quan Đảng",
        display="list",
        links=(
            WebLinkContent("Văn phòng Tỉnh ủy", "https://vptu.laichau.example.vn"),
            WebLinkContent("Ban Tổ chức Tỉnh ủy", "https://btc.laichau.example.vn"),
            WebLinkContent("Ban Tuyên giáo và Dân vận Tỉnh ủy", "https://btgdv.laichau.example.vn"),
            WebLinkContent("Ủy ban Kiểm tra Tỉnh ủy", "https://ubkt.laichau.example.vn"),
            WebLinkContent("Ban Nội chính Tỉnh ủy", "https://bnc.laichau.example.vn"),
            WebLinkContent("Trường Chính trị tỉnh", "https://truongchinhtri.laichau.example.vn"),
        ),
    ),
    WebLinkGroupContent(
        title="Các huyện, thành phố",
        display="jump",
        links=(
            WebLinkContent("Thành phố Lai Châu", "https://thanhpho.laichau.example.vn"),
            WebLinkContent("Huyện Tam Đường", "https://tamduong.laichau.example.vn"),
            WebLinkContent("Huyện Phong Thổ", "https://phongtho.laichau.example.vn"),
            WebLinkContent("Huyện Sìn Hồ", "https://sinho.laichau.example.vn"),
            WebLinkContent("Huyện Nậm Nhùn", "https://namnhun.laichau.example.vn"),
            WebLinkContent("Huyện Mường Tè", "https://muongte.laichau.example.vn"),
            WebLinkContent("Huyện Tân Uyên", "https://tanuyen.laichau.example.vn"),
            WebLinkContent("Huyện Than Uyên", "https://thanuyen.laichau.example.vn"),
        ),
    ),
)
