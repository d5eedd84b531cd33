"""Bài của chuyên mục Chuyển đổi số: kỹ năng số và tin chung."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Tổ công nghệ số cộng đồng gõ cửa từng nhà",
        lead=(
            "Không mở lớp đông người, tổ công nghệ số cộng đồng thôn Cửa Lạch chọn cách gõ cửa từng nhà "
            "mỗi tối, mỗi nhà ba mươi phút, dạy đúng điều gia đình ấy đang cần."
        ),
        body=(
            (
                "paragraph",
                (
                    "Tổ có bảy người: hai đoàn viên, một giáo viên nghỉ hưu, chị bán tạp hóa, anh thợ "
                    "điện, trưởng thôn và một học sinh lớp 11. Họ chia thôn thành sáu cụm, lập lịch theo "
                    "giờ rảnh của từng nhà."
                ),
            ),
            ("heading", "Bắt đầu từ cuộc gọi cho con xa"),
            (
                "paragraph",
                (
                    "Với người già, bài đầu tiên là gọi hình cho con cháu. Cụ Cái Thị Én, 76 tuổi, lần đầu "
                    "thấy mặt chắt ngoại qua màn hình thì hỏi ngay cách bấm lại. Học được gọi hình, cụ học "
                    "tiếp cách đặt lịch khám."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Người ta không ngại công nghệ, người ta ngại bị chê chậm. Mình ngồi xuống ngang "
                        "ghế thì ai cũng học được."
                    ),
                    "Anh Ông Văn Tài",
                    "Tổ trưởng tổ công nghệ số cộng đồng thôn Cửa Lạch",
                ),
            ),
            ("heading", "Ghi sổ những điều làm bà con sợ"),
            (
                "paragraph",
                (
                    "Mỗi tối về, tổ ghi lại một nỗi lo: sợ bấm nhầm mất tiền, sợ bị lừa, sợ lộ ảnh. Từ "
                    "cuốn sổ ấy, tổ in một tờ gấp cỡ bàn tay với tám câu hỏi đáp, dán ở quán nước và trạm "
                    "xá."
                ),
            ),
            (
                "paragraph",
                (
                    "Sau năm tháng, 318 trong số 341 hộ đã có ít nhất một người tự nộp được hồ sơ trực "
                    "tuyến. Số cuộc gọi nhờ hỗ trợ giảm dần. Xã đang nhân cách làm này ra sáu thôn còn lại."
                ),
            ),
        ),
        category="ky-nang-so",
        picture="new_rural_road",
        caption=("Thành viên tổ công nghệ số cộng đồng thôn Cửa Lạch đi từng ngõ hướng dẫn bà con, tháng 5/2024."),
        alt="Hai bạn trẻ đi xe đạp trên đường làng lát bê tông, giỏ xe có tờ hướng dẫn",
        credit="B.T",
        byline="BẢO THƯ",
        published="2024-05-14T10:30",
        tags=("tổ công nghệ số", "kỹ năng số", "cộng đồng"),
    ),
    ArticleContent(
        title="Sáu thói quen giữ an toàn cho tài khoản công vụ",
        lead=(
            "Từ các sự cố nhỏ ghi nhận trong năm qua, tổ an toàn thông tin của Đảng ủy Khối đúc kết sáu "
            "thói quen đơn giản mà mỗi cán bộ có thể làm ngay trong hôm nay."
        ),
        body=(
            (
                "paragraph",
                (
                    "Năm 2025, tổ tiếp nhận 64 báo cáo bất thường, không vụ nào gây thất thoát dữ liệu "
                    "nhưng 41 vụ bắt nguồn từ mật khẩu yếu hoặc đường dẫn giả. Điểm chung là người dùng "
                    "nhận ra dấu hiệu lạ mà ngại báo."
                ),
            ),
            ("heading", "Sáu việc nên làm"),
            (
                "paragraph",
                (
                    "<b>Một</b>, dùng mật khẩu dài ít nhất 14 ký tự, tốt nhất là một câu dễ nhớ với riêng "
                    "mình. <b>Hai</b>, bật xác thực hai bước cho mọi tài khoản. <b>Ba</b>, khóa màn hình "
                    "khi rời bàn, dù chỉ năm phút."
                ),
            ),
            (
                "paragraph",
                (
                    "<b>Bốn</b>, không mở tệp lạ; nếu người gửi là đồng nghiệp, gọi điện hỏi lại. "
                    "<b>Năm</b>, không dùng hộp thư cá nhân để chuyển tài liệu công việc. <b>Sáu</b>, báo "
                    "ngay khi nghi ngờ, kể cả khi lỗi do mình."
                ),
            ),
            (
                "callout",
                (
                    "note",
                    "Báo sớm không bị phê bình",
                    (
                        "Người tự báo sự cố trong vòng 30 phút không bị xem xét thi đua về sự cố đó. Gửi "
                        "báo cáo về antoan@quangnam.example hoặc gọi 0235 3555 113."
                    ),
                ),
            ),
            ("heading", "Diễn tập để quen tay"),
            (
                "paragraph",
                (
                    "Mỗi quý, tổ gửi thư giả có kiểm soát để mọi người luyện nhận biết. Đợt tháng 2, tỷ lệ "
                    "bấm vào đường dẫn giả là 7,8%, giảm từ mức 23,5% của năm trước; số người chủ động báo "
                    "lên tăng gấp ba."
                ),
            ),
            (
                "paragraph",
                (
                    "Tài liệu hướng dẫn có hình minh họa đăng tại <a "
                    'href="https://antoan.example.vn/so-tay">sổ tay an toàn thông tin</a>. Các chi bộ được '
                    "khuyến khích dành mười phút trong kỳ sinh hoạt tháng 4 để cùng làm bài tự kiểm tra."
                ),
            ),
        ),
        category="ky-nang-so",
        picture="",
        caption="",
        alt="",
        credit="",
        byline="MINH KHÊ",
        published="2026-03-17T09:25",
        tags=("an toàn thông tin", "tài khoản công vụ", "kỹ năng số"),
    ),
    ArticleContent(
        title="Chợ quê nhận chuyển khoản",
        lead=(
            "Sau ba tháng có đoàn viên ngồi cạnh hướng dẫn, 164 trong số 190 tiểu thương chợ Gò Duối nhận "
            "tiền qua mã quét, từ bó rau 5.000 đồng đến con cá vài trăm nghìn."
        ),
        body=(
            (
                "paragraph",
                (
                    "Ngày đầu treo mã, bà Nhan Thị Ba chỉ bán được hai lượt chuyển khoản mà lo đến mất "
                    "ngủ. Bà sợ tiền không vào, sợ khách giơ màn hình giả. Đoàn viên ngồi cạnh sạp cả "
                    "tuần, mỗi lượt đều chờ bà nghe tiếng báo rồi mới đi."
                ),
            ),
            ("heading", "Chiếc loa nhỏ tạo niềm tin"),
            (
                "paragraph",
                (
                    "Bước ngoặt là chiếc loa báo tiền, giá chưa đến 300.000 đồng, do quỹ khuyến nghiệp cho "
                    "mượn. Nghe số tiền đọc lên thành tiếng, tiểu thương yên tâm, khách cũng khỏi phải "
                    "chìa điện thoại."
                ),
            ),
            (
                "paragraph",
                (
                    "“Hồi trước tối về ngồi vuốt tiền lẻ cả tiếng. Giờ mở máy là biết bữa nay lời lỗ, khỏe "
                    "cái lưng”, bà Ba nói."
                ),
            ),
            ("heading", "Vẫn giữ chỗ cho tiền mặt"),
            (
                "paragraph",
                (
                    "Ban quản lý chợ không đặt chỉ tiêu ép buộc. Hai mươi sáu người chưa dùng phần lớn "
                    "trên 70 tuổi, bán vài mớ rau vườn; bà con trong chợ nhận giúp qua máy của mình rồi "
                    "trả lại tiền mặt."
                ),
            ),
            (
                "paragraph",
                (
                    "Cùng với mã quét, tổ hướng dẫn dạy cách nhận biết tin nhắn lừa đảo và đặt hạn mức "
                    "chuyển tiền. Trong ba tháng, chợ ghi nhận hai vụ giả mạo, cả hai đều bị phát hiện tại "
                    "chỗ. Từ tháng 11, mô hình được làm ở ba chợ lân cận."
                ),
            ),
        ),
        category="ky-nang-so",
        picture="market",
        caption="Tiểu thương chợ Gò Duối treo mã thanh toán bên sạp hàng, tháng 10/2023.",
        alt="Sạp cá và rau có tấm bảng mã vuông treo trên dây, người mua giơ điện thoại",
        credit="M.K",
        byline="MINH KHÊ",
        published="2023-10-10T08:05",
        tags=("thanh toán số", "chợ quê", "tiểu thương"),
        related=("Nắm dư luận xã hội từ những phiên chợ",),
    ),
    ArticleContent(
        title="Học cách điều hành đô thị từ thành phố bên sông",
        lead=(
            "Hai ngày ở trung tâm điều hành của một thành phố lớn bên sông giúp 32 cán bộ trong Khối nhận "
            "ra: màn hình hiện đại chỉ hữu ích khi phía sau có người chịu trách nhiệm gọi lại cho dân."
        ),
        body=(
            (
                "paragraph",
                (
                    "Chuyến khảo sát ngày 15 và 16/8 do Đảng ủy Khối tổ chức, thành phần chủ yếu là "
                    "trưởng, phó phòng phụ trách công nghệ và tiếp dân. Mỗi người được yêu cầu mang về một "
                    "điều có thể làm ngay, không cần thêm kinh phí."
                ),
            ),
            ("heading", "Phía sau bức tường màn hình"),
            (
                "paragraph",
                (
                    "Trung tâm tiếp nhận khoảng 700 phản ánh mỗi ngày. Điều khiến đoàn chú ý là tấm bảng "
                    "viết tay treo cạnh màn hình lớn: danh sách việc quá hạn, tên người xử lý, giờ gọi lại "
                    "cho dân. Tấm bảng được lau và viết lại lúc bảy giờ mỗi sáng."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Tôi hỏi vì sao không để máy hiện. Họ bảo viết tay thì người viết mới nhớ. Câu đó "
                        "đáng giá cả chuyến đi."
                    ),
                    "Anh Giang Triệu Vỹ",
                    "Phó trưởng phòng tiếp công dân",
                ),
            ),
            (
                "image",
                (
                    "city_skyline",
                    "Đường chân trời đô thị ven sông nhìn từ tầng cao lúc hoàng hôn",
                    "Đoàn công tác quan sát luồng giao thông giờ cao điểm từ đài quan sát của trung tâm.",
                    "H.G",
                ),
            ),
            ("heading", "Mang về việc nhỏ"),
            (
                "paragraph",
                (
                    "Sau chuyến đi, 32 đề xuất được nộp, 21 đề xuất triển khai trong vòng một tháng. Phổ "
                    "biến nhất là gọi điện báo kết quả cho người phản ánh thay vì chỉ gửi tin nhắn, và "
                    "công khai số việc quá hạn theo tuần."
                ),
            ),
            (
                "paragraph",
                (
                    "Đảng ủy Khối dự kiến mời cán bộ thành phố bạn sang trao đổi ngược vào cuối năm, tập "
                    "trung vào cách phân loại phản ánh và bảo vệ thông tin người gửi."
                ),
            ),
        ),
        category="chuyen-doi-so",
        picture="dragon_bridge",
        caption=("Cây cầu hình rồng, một trong những điểm đoàn cán bộ Khối khảo sát hệ thống điều hành giao thông."),
        alt="Cây cầu có hình rồng vàng uốn lượn qua sông, xe cộ chạy phía dưới",
        credit="H.G",
        byline="HÀN GIANG",
        published="2024-08-20T16:10",
        tags=("đô thị thông minh", "học tập kinh nghiệm", "điều hành"),
    ),
)
