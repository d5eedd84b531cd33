"""Bài của chuyên mục Tổ chức kiểm tra: tổ chức – cán bộ, công tác đảng viên."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Công bố quyết định luân chuyển ba cán bộ trẻ về cơ sở",
        lead=(
            "Sáng 15/10, Đảng ủy Khối công bố quyết định luân chuyển ba cán bộ dưới 38 tuổi về làm phó chủ "
            "tịch hoặc phó bí thư ở ba xã khó khăn, thời hạn ít nhất ba năm."
        ),
        body=(
            (
                "paragraph",
                (
                    "Cả ba đều thuộc diện quy hoạch, từng qua ít nhất hai vị trí công tác và tự nguyện "
                    "đăng ký địa bàn. Trước khi nhận quyết định, mỗi người có hai tuần ở xã, ăn nghỉ tại "
                    "nhà dân và nộp một bản ghi chép về ba việc cấp thiết nhất."
                ),
            ),
            ("heading", "Đi để làm, không phải để qua"),
            (
                "paragraph",
                (
                    "Bản ghi chép của Đặng Thùy Ngân, 35 tuổi, về xã Trà Lộc, dài chín trang viết tay. Chị "
                    "nêu chuyện 62 hộ thiếu nước sạch mùa khô, chuyện điểm trường xuống cấp và chuyện cán "
                    "bộ thôn chưa có máy in. Phần đề xuất bắt đầu bằng việc rẻ nhất: đưa hai máy in cũ từ "
                    "tỉnh về trước ngày 01/11."
                ),
            ),
            (
                "paragraph",
                (
                    "“Tôi không mang theo dự án lớn. Tôi mang theo số điện thoại của những người có thể "
                    "giúp và thói quen gọi cho đến khi có người nghe máy”, chị nói."
                ),
            ),
            ("heading", "Đánh giá bằng sản phẩm"),
            (
                "paragraph",
                (
                    "Theo Ban Tổ chức Đảng ủy Khối, sáu tháng một lần, cấp ủy nơi đi và nơi đến cùng nhận "
                    "xét cán bộ theo danh mục sản phẩm đã cam kết. Người dân địa phương góp ý qua phiếu "
                    "không ghi tên."
                ),
            ),
            (
                "paragraph",
                (
                    "Cơ quan cũ giữ chế độ phụ cấp và hỗ trợ nhà ở công vụ trong suốt thời gian luân "
                    "chuyển. Từ năm 2022 đến nay, Đảng bộ Khối đã luân chuyển 19 cán bộ, trong đó 15 người "
                    "được đánh giá hoàn thành tốt nhiệm vụ trở lên."
                ),
            ),
        ),
        category="to-chuc-can-bo",
        picture="conference_stage",
        caption="Ba cán bộ trẻ nhận quyết định luân chuyển tại hội nghị công tác cán bộ, sáng 15/10/2026.",
        alt="Ba người trẻ cầm quyết định và hoa đứng trên sân khấu hội nghị",
        credit="V.A",
        byline="VINH ANH",
        published="2026-10-15T16:00",
        tags=("luân chuyển", "cán bộ trẻ", "công tác cán bộ"),
        related=("Quy hoạch cán bộ nữ: mở lối từ những việc khó",),
    ),
    ArticleContent(
        title="Quy hoạch cán bộ nữ: mở lối từ những việc khó",
        lead=(
            "Tỷ lệ nữ trong quy hoạch cấp ủy của Đảng bộ Khối đạt 31,4%, tăng gần bảy điểm phần trăm sau "
            "hai năm, nhờ cách giao việc khó kèm người dìu dắt thay cho chỉ tiêu trên giấy."
        ),
        body=(
            (
                "paragraph",
                (
                    "Số liệu được nêu tại buổi tọa đàm về cán bộ nữ do Ban Tổ chức Đảng ủy Khối tổ chức "
                    "ngày 06/3. Điều khiến nhiều đại biểu chú ý là câu chuyện phía sau con số: trong 48 "
                    "chị được quy hoạch mới, 33 chị từng phụ trách một đề án hoặc một vụ việc kéo dài."
                ),
            ),
            ("heading", "Việc khó là phép thử công bằng"),
            (
                "paragraph",
                (
                    "Kỹ sư Tạ Minh Uyên, 36 tuổi, được giao hoàn tất hồ sơ cải tạo bến xe đã chậm hai năm. "
                    "Chị lập nhóm năm người, họp mười lăm phút mỗi sáng, mất bốn tháng để tháo xong 23 "
                    "vướng mắc. Người kèm chị là một phó giám đốc sắp nghỉ hưu."
                ),
            ),
            (
                "quote",
                (
                    ("Tôi không cần được ưu tiên. Tôi cần được giao một việc đủ khó và có ai đó để hỏi khi bế tắc."),
                    "Chị Tạ Minh Uyên",
                    "Kỹ sư, cán bộ diện quy hoạch của Đảng bộ Khối",
                ),
            ),
            ("heading", "Gỡ những rào cản thầm lặng"),
            (
                "paragraph",
                (
                    "Tọa đàm cũng chỉ ra các trở ngại ít được nói tới: lịch họp sau 17 giờ, các lớp bồi "
                    "dưỡng tập trung xa nhà khi con còn nhỏ, tâm lý ngại đi cơ sở một mình. Đảng ủy Khối "
                    "thống nhất không mời họp sau 16 giờ 30 phút, trừ việc khẩn, và mở lớp lý luận chính "
                    "trị theo hình thức kết hợp."
                ),
            ),
            (
                "paragraph",
                (
                    "Mỗi chị trong quy hoạch sẽ có một người hướng dẫn trong 18 tháng. Danh sách 26 người "
                    "hướng dẫn đầu tiên, gồm cả nam và nữ, đã được công bố ngay tại buổi tọa đàm."
                ),
            ),
        ),
        category="to-chuc-can-bo",
        picture="meeting_hall",
        caption=("Nhóm cán bộ nữ diện quy hoạch trao đổi về đề án cải tạo bến xe tại buổi tọa đàm ngày 06/3/2025."),
        alt="Nhóm phụ nữ mặc áo dài và sơ mi trao đổi bên bàn họp có bản vẽ",
        credit="B.T",
        byline="BẢO THƯ",
        published="2025-03-07T09:20",
        tags=("cán bộ nữ", "quy hoạch", "bình đẳng giới"),
    ),
    ArticleContent(
        title="Kết nạp đảng viên ở trạm y tế vùng cao",
        lead=(
            "Sau sáu năm đỡ đẻ cho gần ba trăm sản phụ ở các thôn xa, nữ hộ sinh A Rất Thị Bưm được kết "
            "nạp Đảng ngay tại phòng khám nhỏ của Trạm Y tế xã A Liêng."
        ),
        body=(
            (
                "paragraph",
                (
                    "Lễ kết nạp bắt đầu lúc bảy giờ sáng để kịp giờ khám. Lá cờ treo trên bức tường vốn "
                    "dán lịch tiêm chủng, ghế ngồi mượn từ phòng chờ. Bưm đọc lời tuyên thệ, giọng chậm và "
                    "rõ, phía ngoài cửa sổ có mấy người mẹ bế con đứng nghe."
                ),
            ),
            ("heading", "Hồ sơ đi qua bảy con suối"),
            (
                "paragraph",
                (
                    "Để hoàn tất lý lịch cho Bưm, cán bộ tổ chức phải vào tận thôn Ca Nôm xác minh, đi bộ "
                    "hơn năm giờ và lội qua bảy con suối. Già làng đưa ra một cuốn vở học sinh, trong đó "
                    "ghi tên những đứa trẻ do Bưm đỡ, kèm ngày sinh, cân nặng."
                ),
            ),
            (
                "paragraph",
                (
                    "“Người ta hỏi tôi nhận xét gì, tôi chỉ đưa cuốn vở. Trong đó có tên cháu nội tôi”, "
                    "già Bh’riu Đơn kể."
                ),
            ),
            ("heading", "Thêm người, thêm sức cho chi bộ"),
            (
                "paragraph",
                (
                    "Chi bộ Trạm Y tế trước đây chỉ có ba đảng viên, phải sinh hoạt ghép với chi bộ trường "
                    "học. Với hai người kết nạp trong năm nay, chi bộ đủ điều kiện hoạt động độc lập từ "
                    "ngày 01/7."
                ),
            ),
            (
                "paragraph",
                (
                    "Việc đầu tiên tân đảng viên nhận là lập sổ theo dõi 41 phụ nữ mang thai ở năm thôn và "
                    "tập cho cô đỡ thôn bản cách gọi hội chẩn qua điện thoại. Bưm bảo đó là việc chị vẫn "
                    "làm, chỉ khác là nay có cả chi bộ cùng lo."
                ),
            ),
        ),
        category="cong-tac-dang-vien",
        picture="health_station",
        caption=("Trạm y tế xã A Liêng, nơi chi bộ vừa kết nạp nữ hộ sinh A Rất Thị Bưm vào Đảng sáng 19/5/2025."),
        alt="Trạm y tế một tầng sơn trắng có chữ thập đỏ, vài người dân ngồi chờ ngoài hiên",
        credit="L.T",
        byline="LÊ TRÀ",
        published="2025-05-20T08:30",
        tags=("kết nạp đảng viên", "y tế cơ sở", "vùng cao"),
    ),
    ArticleContent(
        title="Trao huy hiệu cho đảng viên cao tuổi ngay tại nhà",
        lead=(
            "Dịp tháng 11 năm nay, 28 đảng viên cao tuổi, sức yếu được cấp ủy đến tận nhà trao huy hiệu, "
            "để phút giây vinh dự diễn ra giữa con cháu và làng xóm."
        ),
        body=(
            (
                "paragraph",
                (
                    "Nhà cụ Trương Công Mẫn, 91 tuổi, nằm cuối con đường ven đầm. Từ sớm, con cháu đã dọn "
                    "bàn thờ, trải chiếu hoa ngoài hiên. Cụ mặc bộ đồ kaki bạc màu, ngồi trên chiếc ghế "
                    "tre, tay vịn chặt thành ghế khi nghe xướng tên."
                ),
            ),
            ("heading", "Một buổi lễ không có bục"),
            (
                "paragraph",
                (
                    "Không phông màn, không loa đài, buổi lễ gồm bốn phần và kéo dài ba mươi phút. Bí thư "
                    "cấp ủy đọc quyết định, gắn huy hiệu lên ngực áo; đứa chắt bảy tuổi thay mặt gia đình "
                    "tặng hoa sen khô do chính tay em ép."
                ),
            ),
            (
                "paragraph",
                (
                    "“Tôi tưởng mình già rồi thì tổ chức quên. Hóa ra anh em vẫn nhớ đường vào nhà”, cụ "
                    "nói, khiến mấy người đứng quanh quay đi lau mắt."
                ),
            ),
            ("heading", "Nghe người đi trước kể chuyện"),
            (
                "paragraph",
                (
                    "Sau lễ trao, các đảng viên trẻ ở lại hơn một giờ nghe cụ kể chuyện làm thủy lợi, "
                    "chuyện chi bộ bảy người chia nhau nửa bao khoai. Buổi kể chuyện được ghi âm để đưa "
                    "vào tư liệu truyền thống của thôn."
                ),
            ),
            (
                "paragraph",
                (
                    "Theo cấp ủy địa phương, từ đợt này, đảng viên trên 85 tuổi hoặc đang điều trị bệnh "
                    "đều được trao huy hiệu tại nhà, kèm một lần khám sức khỏe miễn phí do trạm y tế phụ "
                    "trách."
                ),
            ),
        ),
        category="cong-tac-dang-vien",
        picture="lotus_pond",
        caption=("Con đường ven đầm sen dẫn vào nhà cụ Trương Công Mẫn, đảng viên 65 năm tuổi Đảng ở thôn Đầm Thượng."),
        alt="Đầm sen mùa thu còn lác đác hoa hồng nhạt, xa xa có mái ngói và lối đi nhỏ",
        credit="Q.S",
        byline="QUỲNH SƠN",
        published="2023-11-08T14:05",
        tags=("huy hiệu Đảng", "đảng viên cao tuổi", "tri ân"),
        source_name="Trang tin Nếp Quê",
        source_url="https://nepque.example.vn/huy-hieu-tai-nha",
        source_author="Thanh Diệp",
        source_published="2023-11-07",
    ),
)
