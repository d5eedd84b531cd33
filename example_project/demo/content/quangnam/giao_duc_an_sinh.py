"""Bài của chuyên mục Văn hóa – Xã hội: giáo dục, y tế, an sinh xã hội."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Lớp học xóa mù chữ sáng đèn dưới chân núi",
        lead=(
            "Ba tối mỗi tuần, sau giờ rẫy, 27 học viên từ 31 đến 66 tuổi lại cầm đèn pin đến lớp học dưới "
            "chân núi Ca Nôm, nơi hai cô giáo trẻ dạy họ viết tên mình."
        ),
        body=(
            (
                "paragraph",
                (
                    "Lớp mở từ tháng 3, mượn phòng của điểm trường mầm non. Bàn ghế thấp, người học phải "
                    "ngồi nghiêng. Hôm nào mất điện, thầy trò thắp đèn sạc, chữ trên bảng run run theo ánh "
                    "sáng."
                ),
            ),
            ("heading", "Chữ đầu tiên là tên mình"),
            (
                "paragraph",
                (
                    "Cô giáo Nguyễn Thị Diệu Hằng không bắt đầu bằng bảng chữ cái. Buổi đầu, cô viết tên "
                    "từng người lên một tấm bìa, để họ mang về treo ở cửa. Tuần sau, ai cũng nhận ra tên "
                    "mình và tên nhà bên cạnh."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Trước đây đi khám, tôi điểm chỉ. Bữa trước tôi ký, cô y tá nhìn tôi rồi khen chữ "
                        "đẹp. Tôi đi về mà quên cả đau chân."
                    ),
                    "Bà Hối Thị Lơn",
                    "58 tuổi, học viên lớp xóa mù chữ",
                ),
            ),
            ("heading", "Học để dùng ngay"),
            (
                "paragraph",
                (
                    "Bài tập toán lấy từ phiếu cân keo, bài đọc lấy từ hướng dẫn dùng thuốc và tin nhắn "
                    "báo mưa lũ. Tháng 10, mười chín học viên đã tự đọc được tin cảnh báo trên điện thoại, "
                    "không cần chờ con cháu."
                ),
            ),
            (
                "paragraph",
                (
                    "Chi bộ thôn cử đảng viên đưa đón những người nhà xa và trông trẻ cho các bà mẹ đi "
                    "học. Theo kế hoạch, lớp kết thúc giai đoạn một vào cuối tháng 12; 24 người đăng ký "
                    "học tiếp. Sáng nay, nhân ngày Nhà giáo Việt Nam, cả lớp mang đến tặng hai cô một xấp "
                    "thiệp, chữ nắn nót, không ai viết hộ."
                ),
            ),
        ),
        category="giao-duc-y-te",
        picture="classroom",
        caption="Giờ tập viết buổi tối của lớp xóa mù chữ thôn Ca Nôm, xã A Liêng, tháng 11/2026.",
        alt="Học viên lớn tuổi cúi viết trên bàn gỗ, cô giáo đứng cạnh bảng đen",
        credit="L.T",
        byline="LÊ TRÀ",
        published="2026-11-20T07:30",
        tags=("xóa mù chữ", "ngày Nhà giáo", "vùng cao"),
        related=("Tủ sách Bác Hồ ở trường vùng cao",),
    ),
    ArticleContent(
        title="Bác sĩ về làng: mỗi tháng một phiên khám lưu động",
        lead=(
            "Mỗi tháng một lần, đoàn thầy thuốc của Đảng bộ Khối mang theo máy siêu âm xách tay và tủ "
            "thuốc nhỏ về một thôn xa; sau một năm, gần 4.000 lượt người được khám tại chỗ."
        ),
        body=(
            (
                "paragraph",
                (
                    "Phiên khám ngày 06/5 ở thôn Đồng Trưa bắt đầu từ sáu giờ rưỡi. Chưa đến tám giờ, hàng "
                    "ghế đã kín. Bảy bác sĩ, mười điều dưỡng chia thành bốn bàn: huyết áp, mắt, cơ xương "
                    "khớp và sản phụ khoa."
                ),
            ),
            ("heading", "Phát hiện sớm, dặn dò kỹ"),
            (
                "paragraph",
                (
                    "Trong 186 người được khám hôm ấy, đoàn phát hiện 31 trường hợp huyết áp cao chưa từng "
                    "điều trị. Mỗi người nhận một tờ lịch ghi giờ uống thuốc bằng hình mặt trời, mặt trăng "
                    "cho dễ nhớ, kèm số điện thoại của trạm."
                ),
            ),
            (
                "paragraph",
                (
                    "“Phát thuốc xong rồi về thì chưa phải là chữa. Chúng tôi hẹn trạm y tế gọi lại sau "
                    "hai tuần, ai không đến thì tìm đến nhà”, bác sĩ Quách Tuấn Kiệt, trưởng đoàn, cho "
                    "biết."
                ),
            ),
            ("heading", "Trạm xã là nơi ở lại"),
            (
                "paragraph",
                (
                    "Đoàn luôn khám cùng nhân viên trạm để chuyển giao cách đọc kết quả và lập hồ sơ theo "
                    "dõi. Máy đo đường huyết, ống nghe được để lại cho trạm sau mỗi chuyến đi."
                ),
            ),
            (
                "paragraph",
                (
                    "Kinh phí chủ yếu do đoàn viên, đảng viên ngành y đóng góp, mỗi tháng khoảng 18 triệu "
                    "đồng. Trong quý III/2023, đoàn dự kiến lên ba thôn của xã A Liêng, kết hợp tiêm nhắc "
                    "cho trẻ dưới hai tuổi."
                ),
            ),
        ),
        category="giao-duc-y-te",
        picture="health_station",
        caption=(
            "Đoàn thầy thuốc trẻ khám bệnh cho người cao tuổi tại điểm khám lưu động thôn Đồng Trưa, ngày 06/5/2023."
        ),
        alt="Bác sĩ áo trắng đo huyết áp cho cụ bà trước hiên trạm y tế",
        credit="B.T",
        byline="BẢO THƯ",
        published="2023-05-09T10:05",
        tags=("khám lưu động", "thầy thuốc trẻ", "người cao tuổi"),
    ),
    ArticleContent(
        title="Làng chè Đại Phú thoát nghèo nhờ làm chung",
        lead=(
            "Năm năm trước, 118 hộ trồng chè ở Đại Phú mỗi nhà một kiểu, bán lá tươi cho thương lái; nay "
            "họ làm chung một hợp tác xã và số hộ nghèo giảm còn bốn."
        ),
        body=(
            (
                "paragraph",
                (
                    "Cây chè có mặt ở Đại Phú đã lâu nhưng chưa bao giờ nuôi đủ người. Vụ được mùa, giá lá "
                    "tươi xuống dưới 5.000 đồng mỗi ký, nhiều nhà bỏ nương đi làm thuê. Chi bộ thôn bàn "
                    "nhiều lần, kết luận rằng cái thiếu không phải là đất mà là một lò sao chung."
                ),
            ),
            ("heading", "Góp từ cái chảo gang"),
            (
                "paragraph",
                (
                    "Năm 2019, mười một đảng viên góp mỗi người ba triệu đồng mua lò sao cũ, thuê thợ về "
                    "dạy. Mẻ đầu cháy khét, mẻ thứ bảy mới bán được. Đến năm 2021, hợp tác xã thành lập "
                    "với 46 hộ, chia lãi theo ký lá và theo công."
                ),
            ),
            (
                "table",
                (
                    "Sản xuất chè của Hợp tác xã Đại Phú",
                    (
                        ("Năm", "Số hộ thành viên", "Chè khô (tấn)", "Thu nhập bình quân (triệu đồng/hộ)"),
                        ("2021", "46", "9,2", "38"),
                        ("2022", "71", "15,8", "47"),
                        ("2023", "118", "27,4", "63"),
                    ),
                ),
            ),
            ("heading", "Giữ chữ tín trên từng gói"),
            (
                "paragraph",
                (
                    "Mỗi gói chè in mã để người mua biết lá hái ở nương nhà ai, ngày nào. Nhà nào phun "
                    "thuốc sai thời gian cách ly bị dừng mua một vụ, kể cả nhà bí thư chi bộ."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Làm riêng thì hơn nhau từng đồng, làm chung thì hơn nhau ở cái tiếng. Tiếng thơm "
                        "bán được lâu hơn chè."
                    ),
                    "Bà Trịnh Thị Cúc",
                    "Giám đốc Hợp tác xã chè Đại Phú",
                ),
            ),
            (
                "paragraph",
                (
                    "Hợp tác xã đang thử trồng xen cây bóng mát trên 12 héc-ta và đón khách lưu trú ở ba "
                    "nhà dân. Mục tiêu đến năm 2026 là không còn hộ nghèo."
                ),
            ),
        ),
        category="an-sinh-xa-hoi",
        picture="tea_hills",
        caption="Đồi chè chung của Hợp tác xã Đại Phú vào vụ hái giữa tháng 7/2024.",
        alt="Những luống chè xanh uốn lượn trên đồi, người hái đeo gùi và đội nón",
        credit="H.G",
        byline="HÀN GIANG",
        published="2024-07-23T08:40",
        tags=("giảm nghèo", "hợp tác xã", "cây chè"),
    ),
    ArticleContent(
        title="Mái nhà mới trước mùa mưa",
        lead=(
            "Chạy đua với mùa mưa, các tổ thợ tình nguyện ở ba xã ven sông hoàn thành 41 căn nhà cho hộ "
            "nghèo và gia đình chính sách chỉ trong 75 ngày, sớm hơn kế hoạch nửa tháng."
        ),
        body=(
            (
                "paragraph",
                (
                    "Những căn nhà rộng từ 36 đến 48 mét vuông, nền cao hơn mức lũ lịch sử ít nhất 60 cm "
                    "và có gác tránh lũ. Mẫu nhà do nhóm kiến trúc sư trẻ vẽ miễn phí, mỗi hộ được chọn "
                    "một trong bốn kiểu."
                ),
            ),
            ("heading", "Mỗi nhà một tổ thợ"),
            (
                "paragraph",
                (
                    "Cách làm được nhiều nơi khen là chia mỗi căn cho một tổ tám người, gồm thợ nề trong "
                    "thôn, đoàn viên và người thân của chủ nhà. Vật liệu mua chung nên giá giảm khoảng "
                    "12%. Chi bộ thôn giữ sổ vật tư, tối nào cũng đọc trước mọi người."
                ),
            ),
            (
                "paragraph",
                (
                    "“Tôi tưởng đời mình chỉ ở nhà tôn. Bữa đổ xong cái gác, tôi leo lên ngồi thử, thấy "
                    "sông mà không thấy sợ”, bà Lại Thị Bảy, 71 tuổi, nói."
                ),
            ),
            ("heading", "Còn 17 căn ở nơi khó nhất"),
            (
                "paragraph",
                (
                    "Mười bảy căn còn lại nằm ở cồn bãi, phải chở vật liệu bằng ghe. Ba xã thống nhất dồn "
                    "sáu tổ thợ giỏi cho khu vực này, phấn đấu xong trước ngày 15/10."
                ),
            ),
            (
                "paragraph",
                (
                    "Tổng kinh phí đợt một là 3,3 tỷ đồng, trong đó 1,9 tỷ đồng do các chi bộ, doanh "
                    "nghiệp và người dân đóng góp. Danh sách ủng hộ được niêm yết tại trụ sở ba xã và cập "
                    "nhật hằng tuần."
                ),
            ),
        ),
        category="an-sinh-xa-hoi",
        picture="river_boats",
        caption="Vật liệu dựng nhà được chở bằng ghe ra cồn bãi, nơi còn 17 căn đang chờ khởi công.",
        alt="Những chiếc ghe gỗ nối nhau trên sông, hai bên bờ là bãi xanh",
        credit="Q.S",
        byline="QUỲNH SƠN",
        published="2025-09-16T14:50",
        tags=("nhà đại đoàn kết", "an sinh", "mùa mưa"),
        source_name="Bản tin Nhịp Sống Ven Sông",
        source_url="https://nhipsongvensong.example.vn/mai-nha-moi",
        source_author="Lữ An Nhiên",
        source_published="2025-09-14",
    ),
)
