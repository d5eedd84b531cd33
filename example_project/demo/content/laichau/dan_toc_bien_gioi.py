"""Dân tộc – Biên giới."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Pa Chải: Mỗi người dân biên giới nhận một đoạn đường tuần tra",
        lead=(
            "Gần sáu năm qua, 112 hộ người Hà Nhì ở xã Pa Chải cùng bộ đội biên phòng nhận trông coi 18 km "
            "đường biên, mỗi nhóm hộ một đoạn, mỗi tháng ít nhất hai lượt đi tuần."
        ),
        body=(
            (
                "paragraph",
                "Bốn giờ sáng, bếp nhà ông Khoàng Gạ Nu đã đỏ lửa. Cơm nắm, muối ớt và con dao phát được "
                "xếp vào gùi. Hôm nay đến lượt tổ của ông đi cùng chiến sĩ Đồn Biên phòng Pa Chải, quãng "
                "đường vừa đi vừa về mất trọn một ngày.",
            ),
            ("heading", "Nhớ từng gốc cây"),
            (
                "paragraph",
                "Người đi rừng lâu năm nhớ đường bằng gốc cây, tảng đá và tiếng suối. Mỗi dấu chân lạ, mỗi "
                "cành cây gãy không tự nhiên đều được báo lại. Nhờ nguồn tin từ dân, trong 10 tháng đầu năm "
                "2026, đơn vị xử lý sớm nhiều việc nhỏ, không để thành việc lớn.",
            ),
            (
                "quote",
                (
                    "Nương của mình ở đây, mộ ông bà cũng ở đây. Giữ đường biên trước hết là giữ đất nhà mình.",
                    "Ông Khoàng Gạ Nu",
                    "tổ trưởng tổ tự quản, bản Tả Ló",
                ),
            ),
            (
                "image",
                (
                    "cloud_mountains",
                    "Biển mây trắng dưới chân dãy núi xanh thẫm lúc mặt trời mới lên",
                    "Đoạn đường biên tổ tự quản Tả Ló phụ trách nằm ở độ cao hơn 1.700 m.",
                    "L.S",
                ),
            ),
            ("heading", "Quân với dân một bếp lửa"),
            (
                "paragraph",
                "Giữa những chuyến tuần tra, bộ đội giúp dân làm chuồng trâu chống rét, cắt tóc cho trẻ em "
                "và mở tủ thuốc ở ba bản xa. Vụ mùa vừa rồi, 45 chiến sĩ xuống ruộng gặt giúp các hộ neo "
                "người. Xã đang đề nghị trang bị thêm bộ đàm, áo mưa và giày đi rừng cho các tổ tự quản "
                "trước Tết.",
            ),
        ),
        category="bien-gioi",
        picture="forest_patrol",
        caption="Bộ đội và tổ tự quản xã Pa Chải tuần tra đường biên, ngày 21/11.",
        alt="Đoàn người đội mũ, chống gậy men theo sườn rừng rậm trong sương",
        credit="L.S",
        byline="Lệ Sương",
        published="2026-11-23T06:45",
        tags=("biên giới", "bộ đội biên phòng", "tự quản"),
        related=("Tiếng kẻng an ninh ở bản Ló Mé", "Người già Ló Mé giữ nếp hòa giải bên bếp lửa"),
    ),
    ArticleContent(
        title="Tiếng kẻng an ninh ở bản Ló Mé",
        lead=(
            "Đúng 19 giờ 30 phút mỗi tối, ba tiếng kẻng vang lên ở đầu bản Ló Mé, xã Pa Chải, nhắc nhà nhà "
            "lùa trâu vào chuồng, dắt xe vào sân và gọi con em đang chơi về học bài."
        ),
        body=(
            (
                "paragraph",
                "Chiếc kẻng được làm từ vành xe cũ, treo dưới mái nhà văn hóa. Từ giữa năm 2023, các hộ "
                "thay phiên nhau giữ dùi, mỗi hộ một tuần. Ngoài kẻng báo giờ, bản còn quy ước hiệu lệnh "
                "riêng cho cháy rừng, lũ ống và khi có người lạ cần giúp đỡ.",
            ),
            ("heading", "Từ chuyện mất trâu"),
            (
                "paragraph",
                "Trước đây, trong vòng một năm, Ló Mé mất bảy con trâu. Người mất nghi người ở gần, tình "
                "làng nghĩa xóm sứt mẻ. Chi bộ họp dân, ai cũng đồng ý phải có hiệu lệnh chung. Từ ngày có "
                "kẻng, cứ nghe hồi dài là thanh niên cả bản chia nhau chặn ba lối mòn.",
            ),
            (
                "paragraph",
                "Một năm rưỡi qua, bản không mất con gia súc nào. Số vụ gây gổ do uống rượu giảm từ 14 "
                "xuống còn ba. Thứ thay đổi rõ nhất là giờ học buổi tối: 62 học sinh ngồi vào bàn đúng giờ, "
                "bố mẹ tắt ti vi cho con yên tĩnh.",
            ),
            ("heading", "Nhân rộng cách làm"),
            (
                "paragraph",
                "Bản vừa góp tiền lắp thêm 16 bóng đèn năng lượng mặt trời. Bốn bản biên giới khác đã đến "
                "học cách viết quy ước, mỗi nơi chọn một hiệu lệnh riêng để không nhầm lẫn khi tiếng kẻng "
                "vọng sang nhau trong đêm.",
            ),
        ),
        category="bien-gioi",
        picture="night_city",
        caption="Đèn năng lượng mặt trời được lắp dọc các lối đi chính ở bản Ló Mé.",
        alt="Khu dân cư về đêm với những ô cửa sáng đèn dưới nền trời sẫm",
        credit="CTV",
        byline="Bảo An",
        published="2025-02-21T08:10",
        tags=("an ninh", "biên giới", "tự quản"),
        source_name="Báo Tây Bắc Ngày Mới",
        source_url="https://example.vn/an-ninh/tieng-keng-ban-lo-me",
        source_author="Hoàng Thế Nam",
        source_published="2025-02-19",
    ),
    ArticleContent(
        title="Nước sạch về đến đầu hồi nhà người Mông ở Sàng Phìn",
        lead=(
            "Sau hơn một năm thi công trên địa hình dốc đá, bốn công trình nước tự chảy ở xã Sàng Phìn đã "
            "cấp nước đến tận đầu hồi cho 437 hộ, bớt đi những chuyến gùi nước từ tinh mơ."
        ),
        body=(
            (
                "paragraph",
                "Mùa khô ở Sàng Phìn kéo dài từ tháng 11 đến tháng 4. Trước khi có công trình, mỗi gia đình "
                "phải cử một người đi lấy nước, nhanh cũng mất hai giờ. Việc ấy thường rơi vào phụ nữ và "
                "những bé gái đang tuổi đến trường.",
            ),
            ("heading", "Dân giữ chìa khóa van"),
            (
                "paragraph",
                "Rút kinh nghiệm từ các công trình cũ nhanh hỏng, lần này xã giao cho mỗi bản một tổ quản "
                "lý ba người, có phụ cấp từ tiền nước. Mỗi hộ lắp đồng hồ, trả 3.500 đồng/m³; hộ nghèo được "
                "miễn 4 m³ đầu tiên hằng tháng.",
            ),
            (
                "table",
                (
                    "Bốn công trình nước tự chảy ở xã Sàng Phìn",
                    (
                        ("Bản", "Số hộ hưởng lợi", "Chiều dài ống chính"),
                        ("Chế Cu", "128", "4,6 km"),
                        ("Sáng Pao", "117", "3,2 km"),
                        ("Háng Tủa", "104", "5,1 km"),
                        ("Pú Tủa", "88", "2,7 km"),
                    ),
                ),
            ),
            (
                "paragraph",
                "Mỗi tổ được học cách súc rửa bể, thay van và vá ống. Dụng cụ đựng trong chiếc hòm gỗ đặt "
                "tại nhà tổ trưởng. Từ khi bàn giao đến nay, các tổ tự xử lý 14 lần rò rỉ, lần lâu nhất mất "
                "nửa ngày.",
            ),
            ("heading", "Có nước, có thêm thời gian"),
            (
                "paragraph",
                "Chị Vàng Thị Dinh ở bản Háng Tủa kể, từ hôm có nước, chị dậy muộn hơn một tiếng mà vẫn kịp "
                "nấu cám, tưới vườn. Con gái lớn của chị không còn đến lớp muộn. Xã tính toán, bốn công "
                "trình tiết kiệm cho mỗi hộ gần 700 giờ lao động một năm, thời gian ấy đủ để làm thêm một "
                "vụ rau.",
            ),
        ),
        category="chinh-sach-dan-toc",
        picture="rice_terraces",
        caption="Đường ống nước sạch men theo bờ ruộng bậc thang về các bản của xã Sàng Phìn.",
        alt="Ruộng bậc thang ngập nước loang loáng, ống dẫn nước chạy dọc bờ",
        credit="M.K",
        byline="Minh Khau",
        published="2026-10-22T10:00",
        tags=("nước sạch", "chính sách dân tộc", "giảm nghèo"),
    ),
    ArticleContent(
        title="Đồng vốn ưu đãi và những đàn dê núi ở Tả Sìn",
        lead=(
            "Nhờ chọn đúng vật nuôi và cùng nhau giám sát đồng vốn, 74 hộ người Dao ở xã Tả Sìn vay ưu đãi "
            "nuôi dê đều trả lãi đúng hạn, trong đó 29 hộ đã ra khỏi danh sách hộ nghèo."
        ),
        body=(
            (
                "paragraph",
                "Năm 2021, khi tổ tiết kiệm và vay vốn bản Sín Phìn họp bình xét, nhiều hộ không dám vay. "
                "Họ sợ trâu chết rét, sợ nợ để lại cho con. Tổ trưởng Lý San Phấu đề xuất nuôi dê vì vốn "
                "ít, quay vòng nhanh, lại sẵn núi đá và cây bụi.",
            ),
            ("heading", "Vay cùng nhau, lo cùng nhau"),
            (
                "paragraph",
                "Mỗi hộ vay 50 triệu đồng được hướng dẫn mua tám dê cái và một dê đực, số còn lại làm "
                "chuồng sàn. Các hộ chung bãi chăn thay nhau trông, mỗi tuần một người. Đàn dê của ai ốm "
                "thì cả nhóm cùng cách ly, báo cán bộ thú y xã đến tận nơi.",
            ),
            (
                "paragraph",
                "Sau ba năm, tổng đàn đạt 1.386 con. Hộ ông Phấu bán 22 con mỗi năm, thu khoảng 60 triệu "
                "đồng, trả hết nợ gốc trước hạn bốn tháng. Ông dùng số tiền dư mua máy thái cỏ dùng chung "
                "cho cả tổ.",
            ),
            ("heading", "Giữ bãi chăn, giữ rừng"),
            (
                "paragraph",
                "Khi đàn dê tăng nhanh, bản họp bàn giới hạn mỗi hộ không quá 30 con, khoanh hai khu rừng "
                "tái sinh cấm thả. Ai vi phạm phải trồng lại cây và nộp quỹ bản. Nhờ vậy, nghề nuôi dê lớn "
                "dần mà không lấn vào rừng.",
            ),
            (
                "callout",
                (
                    "note",
                    "Điều kiện vay tại tổ",
                    "Hộ vay được bình xét công khai tại cuộc họp bản, có phương án chăn nuôi và cam kết "
                    "tiêm phòng đủ hai đợt mỗi năm.",
                ),
            ),
        ),
        category="chinh-sach-dan-toc",
        picture="",
        caption="",
        alt="",
        credit="",
        byline="Khánh Vy",
        published="2024-08-16T09:30",
        tags=("vốn chính sách", "chăn nuôi", "giảm nghèo"),
    ),
    ArticleContent(
        title="Mùa Giáng sinh bình yên ở bản Háng Tủa",
        lead=(
            "Trước lễ Giáng sinh, bà con theo đạo và không theo đạo ở bản Háng Tủa cùng dọn đường, trang trí "
            "điểm nhóm và gói quà cho 140 em nhỏ, giữ nếp chung tay đã có từ nhiều năm nay."
        ),
        body=(
            (
                "paragraph",
                "Háng Tủa có 104 hộ người Mông, hơn một nửa sinh hoạt tại điểm nhóm đã đăng ký với chính "
                "quyền. Mỗi năm đến dịp này, trưởng bản và người phụ trách điểm nhóm cùng ngồi lập chương "
                "trình, phân công giữ xe, phòng cháy và đón khách xa.",
            ),
            ("heading", "Việc chung không phân biệt"),
            (
                "paragraph",
                "Sáng 22/12, gần 90 người ra phát cỏ hai bên đường vào bản. Người mang cuốc, người mang "
                "dao, trẻ em gom lá khô. Bữa trưa nấu chung một chảo thịt, ăn ngay bên bể nước mới xây. "
                "Chẳng ai hỏi nhà nào theo đạo, nhà nào không.",
            ),
            (
                "quote",
                (
                    "Ngày lễ là của người có đạo, nhưng con đường là của cả bản. Năm nào mọi người cũng làm "
                    "với nhau như thế.",
                    "Ông Sùng A Páo",
                    "người có uy tín bản Háng Tủa",
                ),
            ),
            ("heading", "Sống tốt đời, đẹp đạo"),
            (
                "paragraph",
                "Năm 2025, tín đồ trong bản đóng góp 310 ngày công làm đường, nhận trồng 4 ha rừng và ký "
                "cam kết không tảo hôn. Lãnh đạo xã đến thăm, chúc mừng, đồng thời nghe kiến nghị về việc "
                "mở rộng sân sinh hoạt. Chính quyền hứa trả lời bằng văn bản trong tháng 01/2026 và hướng "
                "dẫn các thủ tục cần thiết.",
            ),
        ),
        category="ton-giao",
        picture="cloud_mountains",
        caption="Bản Háng Tủa, xã Sàng Phìn những ngày cuối tháng 12.",
        alt="Bản nhỏ nằm giữa thung lũng, mây mỏng phủ trên các mái nhà",
        credit="M.K",
        byline="Minh Khau",
        published="2025-12-24T16:00",
        tags=("tôn giáo", "đại đoàn kết", "bản làng"),
    ),
    ArticleContent(
        title="Người già Ló Mé giữ nếp hòa giải bên bếp lửa",
        lead=(
            "Ở tuổi 74, ông Chang Gó Xa, người có uy tín của bản Ló Mé, xã Pa Chải vẫn giữ thói quen mời hai "
            "bên đang giận nhau ngồi quanh bếp, uống hết ấm trà rồi mới bắt đầu nói chuyện."
        ),
        body=(
            (
                "paragraph",
                "Mười hai năm làm công tác hòa giải, ông Xa không ghi sổ nhưng nhớ từng việc: tranh chấp bờ "
                "ruộng, chuyện đàn trâu phá nương, chuyện con dâu về nhà mẹ đẻ. Theo thống kê của xã, ông "
                "tham gia hòa giải 87 vụ, trong đó 81 vụ thành.",
            ),
            ("heading", "Trà trước, lý sau"),
            (
                "paragraph",
                "Bí quyết của ông là chờ. Người nóng nảy nói trước, người bình tĩnh nói sau, ông là người "
                "nói cuối cùng. Có lần hai anh em không nhìn mặt nhau suốt ba năm vì 40 m² đất vườn. Ông "
                "nhờ cả hai đi lấy hộ ông bó củi, trên đường về thì câu chuyện đã xong.",
            ),
            (
                "paragraph",
                "Ông bảo luật của Nhà nước và lệ của người Hà Nhì giống nhau ở chỗ đều muốn con người sống "
                "yên ổn. Chỗ nào lệ cũ không còn phù hợp, như tục thách cưới cao, ông là người đứng ra nói "
                "bỏ, và cưới vợ cho cháu nội bằng một mâm cơm đơn giản.",
            ),
            ("heading", "Truyền lại cho lớp trẻ"),
            (
                "paragraph",
                "Vài năm nay, ông luôn dẫn theo hai thanh niên trong tổ hòa giải. Họ học cách nghe, cách "
                "pha trà và cả cách im lặng. Xã đã mời ông nói chuyện ở tám bản, mỗi buổi đều kết thúc bằng "
                "những câu hỏi kéo dài đến khuya.",
            ),
        ),
        category="dan-toc-bien-gioi",
        picture="stilt_houses",
        caption="Nhà ông Chang Gó Xa là nơi bà con bản Ló Mé thường tìm đến khi có chuyện chưa thuận.",
        alt="Nhà trình tường thấp cạnh nhà sàn, khói mỏng tỏa ra từ mái",
        credit="H.P",
        byline="Hà Phìn",
        published="2026-05-20T08:40",
        tags=("người có uy tín", "hòa giải", "biên giới"),
        related=("Pa Chải: Mỗi người dân biên giới nhận một đoạn đường tuần tra",),
    ),
)
