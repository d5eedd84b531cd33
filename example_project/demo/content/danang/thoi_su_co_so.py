"""Da Nang demo portal: the articles of “Thời sự: Từ cơ sở, Quốc phòng – An ninh”."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Phường Bến Sao đối thoại với tiểu thương về sắp xếp chợ sáng",
        lead=(
            "Sau hai giờ đối thoại tại nhà văn hóa khu dân cư, chính quyền phường Bến Sao và 64 hộ buôn bán "
            "đã thống nhất phương án dời chợ sáng khỏi lòng đường từ đầu tháng 12."
        ),
        body=(
            (
                "paragraph",
                (
                    "Chợ sáng Bến Sao hình thành tự phát gần mười năm nay, mỗi ngày họp từ 4 giờ 30 đến "
                    "khoảng 8 giờ. Hàng hóa lấn dần xuống lòng đường khiến học sinh đi học qua đây thường "
                    "phải len giữa dòng xe. Phường từng nhiều lần nhắc nhở nhưng chỉ vài hôm sau, mọi việc "
                    "trở lại như cũ."
                ),
            ),
            ("heading", "Nghe trước khi quyết"),
            (
                "paragraph",
                (
                    "Lần này, cấp ủy phường chọn cách mời từng nhóm ngành hàng đến trao đổi. Người bán cá lo "
                    "nơi mới thiếu nước; người bán rau sợ mất khách quen; vài hộ bán đồ ăn sáng xin được giữ "
                    "chỗ gần cổng. Các ý kiến được ghi lên bảng, trả lời từng mục trước khi biểu quyết."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Tôi không ngại dời, chỉ ngại dời xong thì khách không biết đường tìm. Phường hứa "
                        "dựng bảng chỉ dẫn và cho thử hai tuần, vậy là chúng tôi yên tâm."
                    ),
                    "Bà Phan Thị Bích Lài",
                    "hộ bán rau tại chợ sáng Bến Sao",
                ),
            ),
            (
                "paragraph",
                (
                    "Theo phương án được chọn, 64 hộ chuyển vào khoảnh đất công rộng 1.150 m² cách chỗ cũ "
                    "chừng 200 m. Phường lắp sáu điểm cấp nước, làm rãnh thoát và kẻ vạch từng ô; tiền thuê "
                    "chỗ được miễn trong ba tháng đầu. Vị trí bốc thăm công khai, ưu tiên người cao tuổi và "
                    "hộ có hoàn cảnh khó khăn."
                ),
            ),
            (
                "paragraph",
                (
                    "Tổ tự quản gồm bảy tiểu thương sẽ cùng lực lượng của phường giữ trật tự trong tháng "
                    "đầu. Sau thời gian thử, hai bên gặp lại để điều chỉnh giờ họp chợ và lối ra vào nếu cần."
                ),
            ),
        ),
        category="tu-co-so",
        picture="market",
        caption="Khu chợ sáng phường Bến Sao trước khi sắp xếp lại vị trí các hộ kinh doanh.",
        alt="Các sạp rau quả xếp thành hàng dưới mái che, người mua qua lại đông đúc",
        credit="T.S",
        byline="Trúc Lam",
        published="2026-11-18T09:30",
        tags=("đối thoại", "trật tự đô thị", "Bến Sao"),
        related=("Chợ không tiền mặt: Tiểu thương quen dần với mã QR",),
    ),
    ArticleContent(
        title="“Bếp ấm” tổ dân phố 27: Mỗi trưa hai mươi suất cơm",
        lead=(
            "Đều đặn từ thứ Hai đến thứ Sáu, căn bếp nhỏ cuối hẻm của tổ dân phố 27 lại đỏ lửa để nấu hai "
            "mươi suất cơm cho người già neo đơn, người bệnh trong khu phố."
        ),
        body=(
            (
                "paragraph",
                (
                    "Bếp bắt đầu từ một nồi cháo. Ba năm trước, thấy ông cụ đầu hẻm ốm mà không ai nấu "
                    "nướng, mấy chị em trong tổ phụ nữ chia nhau mỗi người một bữa. Rồi danh sách dài thêm, "
                    "người góp gạo, người góp củi, cuối cùng cả tổ thống nhất mượn căn nhà bỏ trống làm bếp "
                    "chung."
                ),
            ),
            (
                "paragraph",
                (
                    "Hiện bếp có 16 tình nguyện viên chia thành năm ca. Thực đơn được dán trên cửa từ chiều "
                    "Chủ nhật, tránh món quá mặn hoặc quá ngọt; người bệnh tiểu đường và cao huyết áp có "
                    "phần riêng. Mỗi suất cơm trị giá khoảng 25.000 đồng, toàn bộ thu chi ghi trong cuốn sổ "
                    "treo ngay cạnh bếp để ai cũng xem được."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Các cụ chờ cơm thì ít, chờ người đến trò chuyện thì nhiều. Hôm nào trời mưa đi chậm "
                        "là có cụ ra đứng cửa ngóng."
                    ),
                    "Chị Ngô Diễm Sương",
                    "trưởng nhóm “Bếp ấm”",
                ),
            ),
            ("heading", "Không để ai bị sót"),
            (
                "paragraph",
                (
                    "Điều làm nên uy tín của bếp là cách chọn người nhận. Chi bộ, ban công tác mặt trận và "
                    "các hội, đoàn thể cùng rà danh sách ba tháng một lần; ai khỏe lại hoặc có con cháu về "
                    "chăm thì nhường suất cho người khác. Nhờ vậy, tuy chỉ có hai mươi suất nhưng bếp đã lần "
                    "lượt giúp hơn 70 người."
                ),
            ),
            (
                "paragraph",
                (
                    "Từ đầu năm nay, hai tổ dân phố bên cạnh cũng mở bếp theo cách tương tự. Chị Sương cùng "
                    "các thành viên sang chia sẻ kinh nghiệm đi chợ, giữ vệ sinh, ghi sổ, với lời dặn giản "
                    "dị: nấu như nấu cho cha mẹ mình."
                ),
            ),
        ),
        category="tu-co-so",
        picture="lotus_pond",
        caption="Hồ sen cạnh tổ dân phố 27, nơi hằng ngày các tình nguyện viên tỏa đi giao cơm.",
        alt="Hồ sen nở hoa hồng giữa khu dân cư, phía xa là những mái nhà thấp",
        credit="M.V",
        byline="Minh Vỹ",
        published="2025-08-14T10:05",
        tags=("người tốt việc tốt", "an sinh xã hội", "tổ dân phố"),
        source_name="Báo Nhịp Sống Cửa Biển",
        source_url="https://example.vn/nhip-song-cua-bien/bep-am-to-27",
        source_author="Minh Vỹ",
        source_published="2025-08-12",
        related=("Tổ tự quản khu trọ giữ bình yên xóm công nhân",),
    ),
    ArticleContent(
        title="Diễn tập phòng thủ dân sự: Sơ tán 1.240 người trong 90 phút",
        lead=(
            "Với tình huống giả định bão mạnh gây nước dâng, phường Hải Lam đã huy động tám lực lượng, đưa "
            "1.240 người ở khu dân cư ven biển đến nơi an toàn trong 90 phút."
        ),
        body=(
            (
                "paragraph",
                (
                    "Đúng 6 giờ 30, ba hồi còi dài phát đi từ loa phường. Theo kịch bản, mực nước dâng có "
                    "thể vượt kè trong hai giờ tới, buộc 312 hộ ở bốn tổ dân phố sát biển phải rời nhà. Dân "
                    "quân, công an, đoàn viên, y tế và tổ xung kích mỗi nơi nhận một cung đường."
                ),
            ),
            ("heading", "Việc khó nhất là người không tự đi được"),
            (
                "paragraph",
                (
                    "Danh sách lập trước diễn tập cho thấy 46 người cần khiêng cáng hoặc xe chuyên dụng. Mỗi "
                    "trường hợp có hai người phụ trách, biết rõ nhà, bệnh và số điện thoại thân nhân. Cách "
                    "chuẩn bị này giúp nhóm yếu thế được đưa đi đầu tiên, sau 35 phút."
                ),
            ),
            (
                "image",
                (
                    "sea_beach",
                    "Bãi cát vắng người, sóng bạc đầu xô vào bờ dưới bầu trời xám",
                    "Khu vực bờ biển được giả định chịu ảnh hưởng của nước dâng.",
                    "L.V",
                ),
            ),
            (
                "paragraph",
                (
                    "Tại điểm tránh trú là trường học, ban tổ chức bố trí chỗ riêng cho phụ nữ mang thai, "
                    "người già và trẻ nhỏ; nước uống, đèn pin, thuốc men được kiểm đếm bằng phiếu. Hai tình "
                    "huống phát sinh là mất điện và lạc trẻ em được đưa vào bất ngờ để thử khả năng xử lý."
                ),
            ),
            (
                "callout",
                (
                    "important",
                    "Ba thứ cần có trong túi khẩn cấp",
                    (
                        "Giấy tờ bọc ni-lông, thuốc dùng hằng ngày đủ ba ngày, đèn pin kèm pin dự phòng. Mỗi "
                        "gia đình nên chuẩn bị túi từ đầu mùa mưa bão và đặt ở nơi dễ lấy."
                    ),
                ),
            ),
            (
                "paragraph",
                (
                    "Rút kinh nghiệm ngay buổi chiều, ban chỉ đạo ghi nhận ba điểm phải sửa: loa tại hai hẻm "
                    "sâu không nghe rõ, một cầu nhỏ bị ùn xe máy và danh sách người thuê trọ cập nhật chậm. "
                    "Các nội dung này phải khắc phục xong trước ngày 30/9."
                ),
            ),
        ),
        category="quoc-phong-an-ninh",
        picture="flag_ceremony",
        caption="Lễ xuất quân diễn tập phòng thủ dân sự phường Hải Lam sáng 12/9.",
        alt="Các lực lượng đứng nghiêm theo khối dưới cột cờ trên bãi đất rộng",
        credit="L.V",
        byline="Lê Vọng",
        published="2026-09-13T08:40",
        tags=("phòng thủ dân sự", "phòng chống thiên tai", "Hải Lam"),
    ),
    ArticleContent(
        title="Tổ tự quản khu trọ giữ bình yên xóm công nhân",
        lead=(
            "Từ chỗ thường xuyên mất trộm xe máy, xóm trọ gần khu công nghiệp Vân Thạch đã có 11 tháng liền "
            "không xảy ra vụ việc nào nhờ mô hình tổ tự quản do công nhân điều hành."
        ),
        body=(
            (
                "paragraph",
                (
                    "Xóm trọ có 38 dãy phòng, hơn 900 người ở, làm việc theo ba ca nên lúc nào cũng có người "
                    "ra vào. Trước đây, chủ trọ khóa cổng lúc 23 giờ, công nhân ca đêm về phải gọi cửa; có "
                    "người để ngỏ cổng cho tiện, kẻ gian cứ thế lẻn vào."
                ),
            ),
            ("heading", "Người ở trọ cùng lo việc chung"),
            (
                "paragraph",
                (
                    "Tháng 4/2024, chi bộ khu dân cư cùng công an phường gợi ý lập tổ tự quản. Mỗi dãy cử "
                    "một người, chọn trong số công nhân ở lâu năm và có uy tín. Chủ trọ góp tiền lắp cổng "
                    "khóa mã, 24 camera và đèn chiếu sáng; tổ tự quản lập nhóm nhắn tin, báo khách lạ, nhắc "
                    "giờ giấc, hỗ trợ khai báo tạm trú."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Chúng tôi không làm thay công an. Việc của tổ là quen mặt nhau, thấy gì khác thường "
                        "thì báo sớm, ai đau ốm thì có người gõ cửa."
                    ),
                    "Anh Huỳnh Tấn Vĩ",
                    "tổ trưởng tổ tự quản, công nhân cơ khí",
                ),
            ),
            (
                "paragraph",
                (
                    "Quy ước của xóm chỉ gồm chín điều, viết trên một trang giấy: không mở loa sau 22 giờ, "
                    "dắt xe qua hẻm sau nửa đêm, không nấu nướng ngoài hành lang… Người mới đến được phát "
                    "bản quy ước cùng số điện thoại cần thiết."
                ),
            ),
            (
                "paragraph",
                (
                    "Không dừng ở chuyện an ninh, tổ còn mở tủ thuốc dùng chung, quỹ xoay vòng 30 triệu đồng "
                    "cho người gặp lúc ngặt nghèo. Phường Vân Thạch dự kiến nhân rộng mô hình ra năm khu trọ "
                    "khác trong năm 2025, bắt đầu từ những nơi có nhiều công nhân nữ."
                ),
            ),
        ),
        category="quoc-phong-an-ninh",
        picture="factory",
        caption="Công nhân khu công nghiệp Vân Thạch giờ tan ca, phần lớn thuê trọ trong bán kính 2 km.",
        alt="Dãy nhà xưởng mái tôn xanh, công nhân dắt xe ra cổng giờ tan ca",
        credit="T.H",
        byline="Bảo Khê",
        published="2025-03-06T14:20",
        tags=("an ninh trật tự", "công nhân", "mô hình tự quản"),
    ),
)
